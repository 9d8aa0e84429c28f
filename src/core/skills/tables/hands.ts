import type { SkillTable } from '../skill-table.ts'

/** Trades, building, making, transport, stores, kitchens, shops, land. */
export const hands: SkillTable = {
  skill: `
Electrical installation < electrical work: ~electrician, electrical wiring, wiring, elektroinstallation, ~elektriker, ~elektroniker, electrical work
Electrical maintenance < electrical work: electrical repairs, fault finding, fault-finding, elektrische instandhaltung, fehlersuche
Control cabinets < electrical work: switchgear, schaltschrankbau
Plumbing < building trades: ~plumber, sanitär, sanitärinstallation, ~installateur, pipework, pipe fitting, pipefitting
Heating and ventilation < building trades: hvac, heating systems, air conditioning, heizung, lüftung, klimatechnik, heizungstechnik, refrigeration, kältetechnik
Gas fitting < building trades: ~gas engineer, boiler installation
Carpentry < building trades: joinery, ~carpenter, ~joiner, woodwork, ~schreiner, ~tischler, ~zimmerer, holzbearbeitung
Bricklaying < building trades: masonry, ~maurer, mauerwerk
Plastering < building trades: verputzen, trockenbau, dry lining
Painting and decorating < building trades: ~painter and decorator, decorating, ~maler, ~lackierer, malerarbeiten
Roofing < building trades: ~dachdecker
Tiling < building trades: ~fliesenleger
Flooring < building trades: ~bodenleger
Scaffolding < building trades: gerüstbau
Groundworks < building trades: concrete work, tiefbau, betonbau
Insulation < building trades: dämmung
Glazing < building trades
Construction: building site, building industry, construction industry, bauwesen, baustelle
Site management: construction management, ~site manager, site supervision, bauleitung
Quantity surveying: ~quantity surveyor, cost estimating, estimating, ~kalkulator
Surveying: land surveying, vermessung
Building regulations: building codes, building control, bauordnung, bauvorschriften
Blueprint reading: read drawings, technical drawings, engineering drawings, read blueprints, technische zeichnungen, zeichnungen lesen
Welding < metal work: ~welder, mig, tig, mag, arc welding, schweißen, ~schweißer
Metalwork < metal work: sheet metal, metal fabrication, fabrication, metallbau, metallbearbeitung, blechbearbeitung, ~schlosser
Machining < metal work: milling, turning, lathe, grinding, zerspanung, fräsen, drehen
CNC < metal work: cnc programming, cnc machines, cnc-programmierung
Tool making < metal work: werkzeugbau, ~toolmaker
Assembly < making: assembling, assemble components, montage, assembly line
Machine operation < making: operate machines, operate machinery, ~machine operator, maschinenbedienung, ~anlagenführer, ~maschinenführer, operate equipment
Production < making: manufacturing, production line, production work, fertigung, produktion, mass production
Production planning < making: plan production, produktionsplanung, fertigungsplanung, arbeitsvorbereitung
Packing < making: packaging, verpacken, verpackung
Quality inspection < quality work: inspect products, inspections, qualitätsprüfung, sichtprüfung
Maintenance < upkeep: preventive maintenance, maintain equipment, equipment maintenance, maintenance work, servicing, repair, repairs, repairing, instandhaltung, wartung, reparatur, planned maintenance
Hydraulics < upkeep: pneumatics, hydraulik, pneumatik
Vehicle maintenance < vehicles: vehicle repair, ~car mechanic, motor vehicle, ~mechanic, ~kfz-mechatroniker, kfz, automotive repair
Bodywork < vehicles: panel beating, vehicle painting, karosserie
Aircraft maintenance < vehicles: aviation maintenance, flugzeugwartung
Marine engineering < vehicles: ship maintenance, schiffstechnik
Caretaking < upkeep: ~caretaker, ~handyman, ~hausmeister, hausmeistertätigkeiten
Cleaning < upkeep: ~cleaner, industrial cleaning, housekeeping, reinigung, gebäudereinigung
Laundry < upkeep: ironing, wäscherei
Gardening < land: horticulture, landscaping, grounds maintenance, gartenbau, gartenpflege, landschaftsbau
Farming < land: agriculture, farm work, livestock, landwirtschaft
Forestry < land: tree surgery, arboriculture, forstwirtschaft
Fishing < land: aquaculture, fischerei
Animal husbandry < land: tierhaltung
Tailoring: sewing, garment making, nähen, schneiderei, upholstery
Printing: print production, offset printing, drucktechnik
Driving < transport: drive a car, professional driving, ~delivery driver, ~driver, ~kraftfahrer, ~fahrer, driving experience
Delivery < transport: deliver goods, parcel delivery, ~courier, auslieferung, zustellung
Bus driving < transport: passenger transport, personenbeförderung
Train driving < transport: ~triebfahrzeugführer, railway operations
Route planning < transport: tourenplanung, routing of vehicles, transport planning
Dispatching < transport: dispatch, disposition, ~disponent
Logistics < stores: logistik, transport logistics, distribution
Supply chain management < stores: supply chain, supply chains, lieferkette, lieferketten
Warehouse work < stores: warehouse, warehousing, stores, lagerarbeit, lagerlogistik, warehouse operations
Order picking < stores: picking, pick and pack, picking and packing, kommissionierung, kommissionieren
Goods in < stores: goods receipt, goods inwards, unloading, loading and unloading, wareneingang, warenannahme
Stock control < stores: stock management, inventory, inventory management, stock taking, stocktaking, manage stock, inventory control, bestandsführung, inventur, lagerverwaltung, bestandsmanagement
Shipping < stores: freight, freight forwarding, spedition, versand, forwarding
Customs < stores: customs clearance, import and export, export control, zoll, zollabwicklung
Dangerous goods < stores: hazardous materials, gefahrgut, hazardous goods
Health and safety < safety: occupational health, workplace safety, health & safety, safety regulations, safety procedures, safety standards, arbeitssicherheit, arbeitsschutz, =HSE, =EHS, =SHE, safe working
Fire safety < safety: brandschutz
Risk assessments < safety: gefährdungsbeurteilung
Retail < shop work: retail sales, shop work, ~shop assistant, ~sales assistant, einzelhandel, ~verkäufer, ~verkäuferin, store management
Cash handling < shop work: cash register, handle cash, tills, checkout, kassieren, point of sale, =POS, ~cashier, kassentätigkeit
Merchandising < shop work: visual merchandising, shop displays, stock shelves, shelf stacking, regalpflege, warenpräsentation
Upselling < shop work: cross-selling, cross selling, up-selling, zusatzverkauf
Store management < shop work: ~shop manager, filialleitung, marktleitung, retail management
Cooking < kitchen work: ~cook, ~chef, food preparation, prepare food, prepare meals, kochen, ~koch, ~köchin, speisenzubereitung, culinary
Baking < kitchen work: pastry, ~baker, backen, ~bäcker, ~konditor
Butchery < kitchen work: ~butcher, ~metzger, ~fleischer
Menu planning < kitchen work: menu design, menüplanung
Food hygiene < kitchen work: food safety, haccp, lebensmittelhygiene
Kitchen management < kitchen work: kitchen operations, küchenleitung
Catering < guests: gastronomie, banqueting
Waiting tables < guests: ~waiter, ~waitress, table service, food service, serve food, kellnern, ~servicekraft
Bartending < guests: bar work, ~barista, mixology, cocktails, ~barkeeper
Hotel work < guests: hospitality, hotellerie, hotelfach
Concierge < guests: guest relations, gästebetreuung
Tour guiding < guests: ~tour guide, tourism, tourismus, reiseleitung
Event operations < events: stage management, veranstaltungstechnik
Hairdressing: hair styling, ~friseur, barbering
Beauty therapy: ~beautician, cosmetics, kosmetik, nail care
Fitness instruction: personal training, sports coaching, gym instruction, ~fitnesstrainer
Photography < creative work: photo editing, fotografie
Videography < creative work: video editing, video production, filming, videoschnitt
Graphic design < creative work: ~graphic designer, layout, grafikdesign, mediengestaltung, visual design
Illustration < creative work: drawing
Animation < creative work: motion graphics, motion design
Interior design < creative work: innenarchitektur
Fashion design < creative work: modedesign
Product design < creative work: industrial design, produktdesign
Music < creative work: sound engineering, tontechnik, audio production
Acting < creative work: theatre, schauspiel
`,
  tool: `
WMS < stores programs: warehouse management system, warehouse management systems, lagerverwaltungssystem
EPOS < shop programs: epos system, till system, kassensystem
Opera PMS < hotel programs: hotel management software
Hand tools: power tools, handwerkzeuge, elektrowerkzeuge
`,
  licence: `
Driving licence: driving license, driver's license, driver's licence, drivers license, driver license, driver licence, full uk licence, clean licence, licence to drive, valid licence, führerschein, führerscheinklasse b, führerschein klasse b, fahrerlaubnis, category b, class b licence, pkw-führerschein, full driving
Lorry licence: hgv, lgv, class 1 driver, class 2 driver, category c, category ce, cdl, commercial driver's license, lkw-führerschein, führerschein klasse c, führerschein ce, c1e
Bus licence: pcv licence, category d, führerschein klasse d, personenbeförderungsschein
Driver CPC: =CPC, driver qualification card, berufskraftfahrerqualifikation, fahrerkarte
Forklift licence: forklift, fork lift, forklift truck, flt licence, counterbalance, reach truck, staplerschein, gabelstapler, staplerführerschein, gabelstaplerschein
Crane licence: ~crane operator, kranschein, slinging
Aerial platform licence: =IPAF, cherry picker, hubarbeitsbühne
CSCS card: =CSCS
Electrical certificate: 18th edition, nvq level 3 electrical, elektrofachkraft, part p
Gas Safe: gas safe registered, gassafe
Welding certificate: coded welder, schweißschein, schweißzertifikat, welding certification
Food hygiene certificate: level 2 food hygiene, food handler, infektionsschutzgesetz, gesundheitszeugnis, food safety certificate, rote karte
SIA licence: =SIA, sachkunde 34a, § 34a, 34a
NEBOSH < safety certificates
IOSH < safety certificates
OSHA < safety certificates: osha 10, osha 30, =OSHA
Meisterbrief: handwerksmeister, industriemeister, meisterprüfung
ADR certificate: =ADR, gefahrgutschein, adr-schein
Personal alcohol licence: personal licence
Pilot licence: pilot's licence, atpl
STCW: =STCW, seafarer
`,
}
