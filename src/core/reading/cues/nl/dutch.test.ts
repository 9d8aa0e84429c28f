import { expect, test } from 'vitest'
import { readPasted } from '../read-pasted.test-support.ts'

test.each([
  [
    'a no beside the word that means both as and if',
    'rejection',
    'Beste Joost,\n\nNaar aanleiding van je sollicitatie als tuinman laten we je weten dat onze keuze op een andere kandidaat is gevallen.\n\nGroeten, Kwekerij De Linde',
  ],
  [
    'a polite regret inside an invitation',
    'interview',
    'Beste Femke,\n\nHelaas is de zaal dinsdag bezet. We nodigen je graag uit voor een gesprek op donderdag om 10 uur. Schikt dat?\n\nBakkerij Vos',
  ],
  [
    'a receipt that says what silence means',
    'confirmation',
    'Beste sollicitant,\n\nWe hebben je sollicitatie in goede orde ontvangen en bekijken alle brieven. Als je binnen vier weken niets hoort, ben je niet geselecteerd.\n\nRecruitment',
  ],
  [
    'an offer',
    'offer',
    'Beste Samira,\n\nWe bieden je graag de functie van magazijnmedewerker aan. De arbeidsovereenkomst is bijgevoegd, het salaris is 2400 euro bruto.\n\nLogistiek Noord',
  ],
])('Dutch: %s', (_, kind, text) => {
  expect(readPasted(text)).toMatchObject({ kind, language: 'nl' })
})
