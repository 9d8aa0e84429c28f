/** Said after something was removed: where it waits. */
export const foundAgain = 'You find it under Recently deleted for 30 days.'
