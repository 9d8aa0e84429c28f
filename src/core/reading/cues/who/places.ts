import { wordSet } from './who-words.ts'

/**
 * Cities, regions and countries that stand behind "in" in letters about jobs, folded, spaces as hyphens:
 * never an employer by themselves. Source: the largest cities of the countries of the read languages.
 */
const places: ReadonlySet<string> = wordSet(
  `london manchester birmingham leeds glasgow edinburgh bristol liverpool cardiff belfast sheffield newcastle nottingham leicester
  brighton oxford cambridge  york dublin cork galway limerick new-york boston chicago seattle austin denver dallas houston
  atlanta miami philadelphia san-francisco san-diego los-angeles washington toronto vancouver montreal ottawa
  calgary sydney melbourne brisbane perth adelaide auckland wellington bangalore bengaluru mumbai delhi hyderabad pune chennai
  berlin hamburg munchen munich koln cologne frankfurt stuttgart dusseldorf dortmund  leipzig bremen dresden hannover
  nurnberg duisburg bochum wuppertal bielefeld bonn munster karlsruhe mannheim augsburg kassel kiel lubeck freiburg mainz erfurt
  rostock wien vienna graz linz salzburg innsbruck klagenfurt bregenz zurich genf basel bern lausanne luzern winterthur chur
  st.-gallen paris lyon marseille toulouse  nantes montpellier strasbourg bordeaux lille rennes reims grenoble dijon 
  nimes brest le-mans  limoges metz rouen orleans caen annecy niort bruxelles brussel liege namur charleroi mons gent gand
  antwerpen anvers brugge leuven mechelen hasselt kortrijk geneve neuchatel fribourg sion madrid barcelona valencia sevilla
  zaragoza malaga murcia  bilbao alicante cordoba valladolid vigo gijon granada vitoria oviedo pamplona santander burgos
  salamanca logrono ciudad-de-mexico monterrey guadalajara puebla queretaro tijuana bogota medellin cali barranquilla lima
  arequipa santiago valparaiso concepcion buenos-aires rosario mendoza montevideo quito guayaquil caracas roma milano napoli
  torino palermo genova bologna firenze bari catania venezia verona padova trieste brescia parma modena bergamo vicenza lugano
  bellinzona piacenza lodi amsterdam rotterdam den-haag utrecht eindhoven groningen tilburg almere breda nijmegen arnhem haarlem
  enschede zwolle leiden maastricht dordrecht delft amersfoort apeldoorn lisboa porto braga coimbra faro aveiro setubal evora
  leiria viseu sao-paulo rio-de-janeiro brasilia salvador fortaleza belo-horizonte manaus curitiba recife goiania porto-alegre
  belem campinas florianopolis vitoria-gasteiz england scotland wales ireland germany deutschland austria osterreich schweiz
  suisse svizzera switzerland france frankreich belgique belgie belgium espana spain italia italy portugal brasil brazil
  nederland netherlands mexico argentina chile colombia peru europe europa twente bayern brandenburg bretagne provence
  cataluna andalucia lombardia toscana veneto algarve friesland brabant limburg vlaanderen wallonie ticino tirol sachsen`,
)

/** Whether a name is only a place's. */
export function isPlace(folded: string): boolean {
  return places.has(folded.replaceAll(' ', '-'))
}
