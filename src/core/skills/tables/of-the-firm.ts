/**
 * What holds the name of a skill and asks for none: what a firm gives, how it hires, whom it works with
 * and what its parts are called. They count in adverts alone; in a résumé, who led a research group
 * knows research.
 */
export const ofTheFirm: readonly string[] = `
health insurance, healthcare insurance, medical insurance, dental insurance, vision insurance, life insurance, accident insurance, travel insurance, disability insurance, pension insurance, insurance plan, insurance scheme, insurance package, insurance benefits
mental health day, mental health support, mental health programme, mental health program
recruitment process, recruitment procedure, recruitment team, recruitment agency, recruitment agencies, recruitment privacy, our recruitment
in collaboration with, in close collaboration with, in cooperation with, in close cooperation with, in zusammenarbeit mit, in enger zusammenarbeit mit
research group, research centre, research center, research institute, research institution, research environment, research area, research unit, research council, research school, research community
sales team, sales department, sales office, marketing team, marketing department, finance team, finance department, legal team, infrastructure team
language school, training budget, training allowance
`
  .trim()
  .split(/, |\n/)
