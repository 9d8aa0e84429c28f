import type { ReadLanguage } from '../language.ts'

/**
 * Words of the other affairs in which somebody applies, is refused or is put off: home, money, insurance,
 * study, childcare, health, authorities, purchases, tenders, publishing, clubs and prizes. Folded; what ends
 * in `*` stands for every word that begins so, `*` before it for every one that holds it. Words that letters
 * about jobs use as well are not among them. Source: the everyday words of these affairs, written down by us.
 */
export const affairWords: Readonly<Record<ReadLanguage, string>> = {
  en: `flat apartment tenancy tenancies tenant tenants landlord landlady lettings letting rent rental renting lease
    lessor leaseholder mortgage mortgages viewing viewings bedroom bedrooms bungalow deposit surveyor conveyancing
    allotment allotments plot lodger housing household households loan loans credit lender lenders lending borrowing
    borrower overdraft repayments repayment instalment instalments affordability creditworthiness apr cardholder
    iban payee arrears debit insurer insurance policyholder premium premiums underwriting underwriter underwriters
    claimant excess undergraduate postgraduate admissions admission enrolment enrollment ucas coursework tuition
    bursary bursaries scholarship scholarships msc mba phd bsc gcse syllabus semester freshers halls conservatoire
    nursery preschool catchment pupil pupils childminder siblings patient patients gp dentist prescription referral
    referrals hygienist physio orthodontist vaccine vaccination donor permit permits passport embassy consulate
    immigration biometric tribunal penalty parking hmrc benefit benefits claimants pension allowance grant grants
    trustees awarded funder funders grantmaking order orders ordered parcel parcels delivery courier refund refunds
    refunded warranty stock checkout basket voucher discount subscription subscriptions renewal membership
    memberships invoice invoices booking bookings reservation itinerary flight flights luggage boarding seat seats
    ticket tickets ticketed auction bidder bid tender tenders tendering tenderer procurement supplier suppliers
    quotation quote contractor contractors lot manuscript manuscripts submission submissions abstract abstracts
    reviewers journal editors publication anthology poem poems pitch proposal proposals keynote speaker speakers
    exhibition exhibitor festival competition entries entrant entrants judges judging prize prizes raffle lottery
    squad choir audition auditions cast orchestra league fixture fixtures captain club rescue rehoming puppy puppies
    kitten adoption adopter kennel breeder broadband tariff meter router repair repairs garage mot boiler plumber
    installation visa visas visitor refundable funding ballot plots gardens`,
  de: `*kredit* *darlehen* *finanzierung* bonitat schufa tilgung ratenzahlung uberweisung kontofuhrung dispo girokonto
    bausparvertrag *wohnung* wohnungen *mietvertrag* miete mieter* vermieter* nachmieter* untermiete kaution
    besichtigung selbstauskunft nebenkosten makler* immobilie* eigentumer* hausverwaltung grundstuck* schrebergarten
    kleingarten* *versicherung* versicherte* versichern versicherungsnehmer* pramie risikoprufung schadensfall
    schadensmeldung gutachten *studienplatz* *studienplatze* studiengang* immatrikulation* einschreibung zulassung*
    numerus wartesemester semester bachelor masterstudium hochschulzugang* studierenden* *stipendium* *stipendien*
    forderantrag* *forderung* zuschuss* bewilligung* fordermittel* *kita* kitaplatz* betreuungsplatz* krippe*
    schulplatz* *einschulung* elternbeirat schuljahr patient* *arztpraxis* *praxisteam* zahnarzt* facharzt*
    behandlung* sprechstunde uberweisungsschein rezept* impf* reha* kostenubernahme krankenkasse* pflegegrad
    gutachterin *termin*anfrage bescheid* *bescheid aktenzeichen einspruch* einsprache* widerspruch* rechtsbehelf*
    antragsteller* *antrag antrags gesuch* *erlaubnis fahrerlaubnis* fuhrerschein* *genehmigung* baugenehmigung
    bauantrag* visum* aufenthalts* steuer* *steueramt veranlagung elterngeld wohngeld burgergeld kindergeld gebuhr*
    bussgeld* parkausweis* reisepass* einburgerung* amtsgericht bestellung* *bestellung lieferung* versand* paket*
    sendung* rucksendung* erstattung* erstatten ruckerstattung* gutschein* rabatt* artikel warenkorb reklamation*
    garantie* gewahrleistung* umtausch* storno* stornier* lieferbar ausverkauft vorratig abonnement* abo
    mitgliedschaft* mitgliedsbeitrag* vereins* laufzeit mindestlaufzeit kundigungsfrist tarif* strom* zahlerstand
    buchung* *buchung* reservierung* ticket* tickets flug* reise* veranstalter* konzert* karten vorverkauf bieter*
    ausschreibungsverfahren vergabe* zuschlag zuschlags* lieferant* dienstleister* beauftragen beauftragt
    kostenvoranschlag* auftraggeber* los submission manuskript* einreichung* beitrag beitrage vortrag* vortrage
    programmkomitee jury* wettbewerb* gewinnspiel* preistrager* lektorat veroffentlich* redaktion* anzeigenredaktion
    ausstellung* kader mannschaft* trainer* chor* vorsingen casting* tierheim* welpe*`,
  fr: `pret prets credit emprunt emprunteur hypothecaire decouvert bancaire locataire locataires bailleur loyer
    logement appartement location visite caution syndic assurance assureur sinistre prime souscription mutuelle
    remboursement remboursements commande commandes colis livraison expedition retour facture factures abonnement
    abonnements resiliation adhesion adherent parcoursup inscription inscriptions etudiant etudiante bourse bourses
    creche garderie eleve eleves patient patients consultation medecin dentiste ordonnance caf allocation
    allocations prefecture impots recours subvention subventions mairie urbanisme passeport billet billets
    reservation reservations vol soumissionnaire fournisseur fournisseurs devis manuscrit manuscrits editeur
    concours jury casting chorale licencie club adoption chiot`,
  es: `prestamo prestamos credito hipoteca hipotecario financiacion solvencia alquiler inquilino inquilinos arrendador
    arrendamiento piso vivienda fianza seguro aseguradora poliza siniestro prima matricula matriculacion admision
    preinscripcion estudiante estudiantes grado master beca becas guarderia escolar alumno alumnos colegio paciente
    pacientes consulta medico dentista receta subvencion subvenciones expediente recurso licencia visado pasaporte
    nacionalidad hacienda multa pedido pedidos envio paquete reembolso reembolsos devolucion factura facturas
    suscripcion cuota socio socios reserva reservas vuelo billete billetes entrada entradas licitacion licitador
    proveedor proveedores presupuesto manuscrito editorial concurso jurado premio casting coro adopcion cachorro`,
  it: `prestito prestiti credito mutuo finanziamento affitto inquilino inquilini locazione locatore appartamento
    cauzione assicurazione polizza sinistro premio immatricolazione iscrizione ammissione studente studenti laurea
    asilo alunno alunni paziente pazienti visita ricetta dentista contributo contributi bando pratica ricorso visto
    passaporto multa ordine ordini spedizione pacco reso rimborso rimborsi fattura fatture abbonamento abbonamenti
    quota socio soci prenotazione prenotazioni volo biglietto biglietti gara appalto offerente fornitore fornitori
    preventivo manoscritto editore giuria coro cucciolo adozione`,
  nl: `lening leningen krediet hypotheek kredietaanvraag huurder huurders verhuurder huurwoning woning appartement huur
    bezichtiging waarborgsom verzekering verzekeraar polis premie schade inschrijving toelating student studenten
    studieplaats beurs beurzen kinderopvang opvangplaats leerling leerlingen schoolplaats patient patienten huisarts
    tandarts recept subsidie subsidies aanvraag bezwaar beschikking besluit vergunning omgevingsvergunning visum
    paspoort boete belastingdienst toeslag bestelling bestellingen levering pakket verzending retour terugbetaling
    factuur facturen abonnement abonnementen lidmaatschap contributie reservering reserveringen vlucht ticket
    tickets aanbesteding inschrijver leverancier leveranciers offerte manuscript uitgeverij wedstrijd jury prijs
    koor auditie selectieteam puppy adoptie`,
  pt: `emprestimo emprestimos credito hipoteca financiamento arrendamento inquilino inquilinos senhorio aluguel aluguer
    apartamento caucao seguro seguradora apolice sinistro premio matricula matriculas inscricao admissao estudante
    estudantes licenciatura mestrado bolsa bolsas creche aluno alunos paciente pacientes consulta medico dentista
    receita subsidio requerimento recurso licenca visto passaporte multa financas encomenda encomendas envio pacote
    reembolso reembolsos devolucao fatura faturas assinatura assinaturas mensalidade socio socios reserva reservas
    voo bilhete bilhetes licitacao concorrente fornecedor fornecedores orcamento manuscrito editora juri coro adocao
    filhote`,
}

/** Words that stand in hardly any letter but one about work. Folded, as above. */
export const workWords: Readonly<Record<ReadLanguage, string>> = {
  en: `job jobs vacancy vacancies candidate candidates candidacy interview interviews interviewed cv resume recruiter recruiters recruiting recruitment recruit
    hiring hire hired hires employer employment shift shifts salary role roles apprenticeship internship traineeship
    trainee shortlist shortlisted position positions applicants rota probation headhunter onboarding hr`,
  de: `bewerbung bewerbungen bewerber* bewerbungs* stelle stellen* position positionen vorstellungsgesprach* lebenslauf
    arbeitgeber* arbeitsvertrag arbeitszeit* ausbildung* praktikum* praktikant* kandidat* einstellung* einstellen
    gehalt* personal* recruit* mitarbeiter* kolleg* probearbeiten probetag job jobs anschreiben auswahlverfahren*
    schicht* minijob aushilfe* festanstellung`,
  fr: `candidature candidatures candidat candidate candidats poste postes recrut* entretien entretiens cv embauche
    embaucher emploi employeur salaire stage stagiaire alternance apprentissage profil cdi cdd equipe collaborateur
    collaborateurs rh`,
  es: `candidatura candidaturas candidato candidata candidatos vacante vacantes puesto puestos entrevista entrevistas
    cv curriculum contratar contratacion empleo empleador salario sueldo practicas becario perfil seleccion turno
    turnos equipo rrhh`,
  it: `candidatura candidature candidato candidata candidati posizione posizioni posto colloquio colloqui cv curriculum
    assunzione assumere lavoro datore stipendio tirocinio stage profilo selezione turno turni risorse team`,
  nl: `sollicitatie sollicitaties sollicitant* kandidaat kandidaten vacature vacatures functie functies gesprek cv
    werkgever baan salaris stage stagiair* profiel werving selectieprocedure dienst diensten team hr collega*`,
  pt: `candidatura candidaturas candidato candidata candidatos vaga vagas entrevista entrevistas cv curriculo contratar
    contratacao emprego empregador salario estagio perfil selecao recrutamento turno turnos equipa equipe rh`,
}
