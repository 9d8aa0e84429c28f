/**
 * Frequent first names in the countries of the read languages, folded: a name that begins with one is
 * sooner a person's than a company's. Names that are as often a company's or a plain word are left out.
 * Source: everyday knowledge.
 */
export const firstNames: ReadonlySet<string> = new Set(
  `aaron adam adrian agnes aisha alan albert alberto alejandro alessandro alex alexander alexandra alfonso ali alice alicia
  alina amanda amelie amina amy ana anders andre andrea andreas andrew andres angela anita anja ann anna anne annette anouk
  antje antoine anton antonio arjan arnaud arthur asier astrid audrey aurelie ayse barbara bart bas beatrice beatriz ben
  benedikt benjamin benoit bernard bernd bettina bianca birgit bjorn bram brian bruna bruno camila camille carla carlo carlos
  carmen carol carolina caroline catarina caterina catherine cecile celine charlotte chiara chloe chris christian christiane
  christina christine christoph christopher claire clara claude claudia claudio clemence colin corinne cristina daan daniel
  daniela daniele david davide debora denis denise diana diego dieter dominik dominique doris eduardo elena elisa elise
  elizabeth elke ella elodie els emanuele emil emilie emily emma emre enrique eric erik ernesto esther eva fabian fabien
  fabio fatima federica federico felix fernanda fernando filip filippo finn fleur florian francesca francesco francisco
  francois frank frederic frederik gabriel gabriela gabriele gareth gary georg george gerard gina giorgia giorgio giovanna
  giovanni giulia giulio giuseppe gloria gonzalo graham gregor guido guillaume gustavo hakan hannah hannes hans harald harry
  heike heiko heinz helen helena helga hendrik henk henrik henrique hugo ian ida ignacio igor ilse ines inge ingrid inma irene
  iris isabel isabella isabelle ivan ivo jack jacob jacques jaime jakob james jamie jan jana jane janet janine jasmin jason
  javier jean jeff jelle jennifer jens jeroen jessica jesus jim joan joana joao joel johan johanna johannes john jonas jonathan
  joost jorge jose josef joseph joshua juan judith julia julian julie julien jurgen justine kai karen karim karin karl karsten
  katharina kathrin kathy katie katja katrin kayla keith kelly kevin kirsten klaus koen kristina lars laura laurence laurent
  lea leila lena leon leonie leonor liam lilian linda lisa lorena lorenzo louis louise luc luca lucas lucia lucie lucy luigi
  luis luisa lukas maarten madeleine magdalena malik manfred manon manuel manuela marc marcel marcelo marco marcos maren
  margaret margarida maria mariana marie marieke marina mario marion mark marko markus marlene marta marten martha martin
  martina mary massimo mateo mathieu mathilde matteo matthew matthias matthieu maurice max maxime maya mehmet melanie melissa
  mia michael michaela michel michele michelle miguel mike milan mireille miriam mirjam mohamed monica monika monique moritz
  murat nadia nadine natalia natalie nathalie neil nicola nicolas nicole niels nikolaus nina noah noemi nora nuno nuria oliver
  olivia olivier oscar otto owen pablo paola paolo pascal patricia patrick paul paula pauline pedro peggy peter petra philip
  philipp philippe pia piet pierre pieter priya rachel rafael ralf ramon raquel raul rebecca regina reinhard rene renata
  ricardo riccardo richard rita robert roberto robin roger roland rosa rosie ruben rui rupert ruth ryan sabine sabrina sally
  salvatore sam samantha samir samira samuel sander sandra sandrine sanne sara sarah sebastian serena serge sergio silke
  silvia simon simona simone sofia sonia sonja sophie stefan stefania stefano steffen stella stephan stephane stephanie stephen
  steve steven sue susan susana susanne suzanne sven svenja sylvie tanja tarek teresa theo theresa thierry thijs thomas thorsten
  tiago tilman tim tina tobias tom tomas tony torsten ueli ulrich ulrike ursula uta uwe valentina valeria valerie vanessa vera
  veronica veronika veronique victor victoria viktor vincent vincenzo virginie viviane volker walter werner wilhelm willem
  wim wolfgang xavier yann yannick yasmin yolanda yusuf yves yvonne zoe`.split(/\s+/),
)
