// swift-format-ignore-file: an answer is a line, whatever its length.

extension LabelledAnswers {
  /// A question, the kinds a coach would stop on, and an answer, on each line. Invented for these tests.
  static let english = """
    first-users |  | The nineteen lollipop ladies of Gateshead, I have all their numbers.
    first-users | vague-people,no-count,no-place | small firms
    first-users | no-place | Around thirty midwives who still fax their notes.
    first-users | national-first,no-count,no-place | Every single taxpayer from the first morning.
    first-users | no-count | Widowers in Lampeter who need to change the name on the council tax.
    first-users | hedge,no-place | Twenty landlords, we've yet to pick the town.
    first-users | vague-quantity,no-count | A handful of bakers round Truro
    first-users | vague-people,no-count,no-place | The whole value chain, from forest to shelf.
    first-users |  | We went back and forth. It's the 26 guards at the Ashmole museum; Mrs Wolff, who runs the rota, let us pin our number up in the lodge. Visitors later.
    first-users | no-count,no-place | Separated parents sharing custody and school meals.
    first-users | hedge,no-place | About 200 pupils in a county we have not picked.
    first-users | national-first,no-count,no-place | Anyone in the country with a driving licence.
    first-users | vague-people,no-count,no-place | Rural communities
    first-users |  | The fourteen lock keepers of the Kennet canal, Newbury section.
    first-users | no-count | single mums in Tenby
    first-users | vague-people,no-count,no-place | Politicians and civil servants
    first-users | national-first,no-place | Our 4 million customers
    first-users |  | Not tourists, not seasonal staff: the 300 year-round people of Sark.
    first-users | national-first,no-count,no-place | Why limit ourselves? Every adult.
    first-users | vague-people,no-count,no-place | Professionals
    first-users | vague-quantity,no-count | Some of the cocklers of Morecambe
    first-partners |  | Age UK Stockport: their driver drops our leaflets and rings us with questions every Friday.
    first-partners | no-role | Hereford council and the Wye Valley trust.
    first-partners | vague-people,no-named-partner,no-role | A range of committed institutions
    first-partners | no-named-partner | a lab that will hand over its anonymised reports
    first-partners | hedge | The Truro chamber, provided its chair is happy. It would supply 200 addresses.
    first-partners | external-dependency,no-named-partner,no-role | Nobody until procurement is through.
    first-partners |  | Hackney foodbank hosts our sessions and Josie phones families the day before. The council isn't in on it, which suits us.
    first-partners | no-role | Natural England will be our reference partner.
    first-partners | no-named-partner,no-role | Still looking.
    first-partners | vague-people,no-named-partner,no-role | Funders, politicians and all people of goodwill
    first-partners |  | The vet school at Langford analyses our photos and returns the diagnosis in two days.
    first-partners | no-role | Mrs Pons, from the Prescot office.
    first-partners | no-named-partner | Our printer, for the posters.
    first-partners | no-named-partner,no-role | No partner at this point.
    first-partners | vague-quantity,no-role | Leeds city council and several charities.
    first-partners | hedge | St James hospital in Leeds may test it.
    first-partners | external-dependency | St James hospital in Leeds will test it once the agreement is signed.
    first-partners | persuasion | Leeds hospital tests it, the ministry makes them.
    first-partners |  | Caron undertakers in Redcar: the owner scans the records and drops them off at night.
    first-partners | no-role | The Arts Council has backed us from the start.
    volunteers |  | They approached us: a missed visit adds two hours to their round.
    volunteers | no-evidence | The logbook goes missing every other week.
    volunteers | no-motive | All nine have put their signature on the charter.
    volunteers | persuasion,no-motive,no-evidence | The ministry told them to take part.
    volunteers | no-motive,no-evidence | Because our product is brilliant.
    volunteers | hedge,no-evidence | My feeling is they'd be glad, given the hours they waste at the counter.
    volunteers |  | The bailiff costs them £130 a file. When we showed the mock-up the union chair stood up and said she was starting Monday.
    volunteers | no-evidence | Their job has become impossible, three resignations since January.
    volunteers | no-motive,no-evidence | They are part of our historic network.
    volunteers | no-motive | She accepted straight away, no questions asked.
    volunteers |  | One client in three leaves without their prescription. The Gannet chemist gave our designer a corner of her counter.
    volunteers | no-evidence | The boiler dies each winter and tenants heat the flat with the oven.
    volunteers | no-evidence | Half of families give up before the last page.
    volunteers | no-motive | Nineteen florists have joined the channel.
    volunteers | no-motive | Three crews have run on it since All Saints.
    volunteers | no-motive,no-evidence | They are dynamic people, open to digital.
    volunteers | no-motive,no-evidence | It's free.
    volunteers | hedge,no-evidence | They will probably say yes, given the fines they get.
    volunteers |  | Nobody is forced. Six butchers of eight kept the scale, labelling by hand took their Mondays.
    volunteers |  | The smallest slip sends the claim back to square one. Ferrer's office has kept its Fridays for us.
    volunteers | no-evidence | A builder waiting for his number can neither invoice nor hire.
    volunteers | no-motive | Of thirteen towns we contacted, eleven named a contact.
    volunteers | no-motive,no-evidence | They're close to our office.
    first-scope |  | Only the marina at Conwy, yearly moorings. Visitors and fishing boats are not handled.
    first-scope | no-exclusion | Fishing licences in Cumbria.
    first-scope | national-first,no-exclusion | The UK, all services, all channels.
    first-scope | hedge,no-exclusion | Two or three parishes, list still being drawn up.
    first-scope |  | Lost ID cards in Bath. Theft and passports stay at the counter.
    first-scope | vague-time,no-exclusion | We start with Bath, the rest will follow soon.
    first-scope |  | Of eleven forms we do one: change of address. The other ten keep their PDF.
    first-scope | no-exclusion | We focus on the essentials: the front desk.
    first-scope | hedge,no-exclusion | It comes down to what the developers manage to ship.
    first-scope |  | Bikes in Leeds. Scooters, car sharing and buses another day.
    first-scope |  | Births only. We struck out weddings, deaths and booklets.
    first-scope | no-exclusion | A value-focused MVP in two branches.
    first-scope | no-exclusion | Moulin school, years 7 to 10, canteen and transport included
    first-scope | hedge | Quay 4 in Hull, tuna boats. Not the market. Quay 5 could be added, depends on the captain.
    first-scope | national-first,no-exclusion | No slicing: same service, same day, for all music schools in the country.
    six-months |  | "My pension came on the 5th, it used to be the 20th."
    six-months | no-measure | That the file moves without them phoning.
    six-months | output-not-outcome,no-outcome | 200 staff trained and 12 webinars held.
    six-months |  | Payslip errors go from 9% to 3%.
    six-months | no-outcome,no-measure | That government is on their side.
    six-months | no-measure | I sleep better, inspections don't scare me now
    six-months |  | Firefighters took 11 minutes to find the right hydrant; we're after 4, timed by them.
    six-months | no-measure | Midwives will say they get home on time.
    six-months | output-not-outcome,no-outcome | 40 member councils and 15,000 published records.
    six-months | no-outcome,no-measure | They'll be delighted.
    six-months |  | The desk gets 12 calls a day instead of 40.
    six-months | no-measure | People stop paying twice.
    six-months | no-outcome,no-measure | A smooth, modern experience.
    six-months | output-not-outcome,no-outcome | 60% of officers log in every week.
    six-months | vague-quantity,no-measure | A significant drop in complaints.
    six-months | no-measure | Land registry staff will say their days are less choppy and old maps no longer go missing.
    six-months |  | The court office took six weeks to answer, it takes one.
    six-months | no-measure | Drivers know where to deliver without honking.
    independence |  | We update the site ourselves each Thursday with data from our own readings.
    independence | external-dependency,no-guarantee | The minister has to initial the order, then it's plain sailing.
    independence | no-guarantee | Nothing can stop us.
    independence | external-dependency,no-guarantee | Everything rests on the link to the police file, which their IT will schedule.
    independence |  | The link to the police file will come when it comes; till then users copy their ticket number.
    independence | external-dependency,no-guarantee | We still need 80,000 pounds from the transformation fund.
    independence |  | Everything fits in a file the clerk drops on a stick. No integration, no tender: Cam codes, Yan deploys, often the same evening.
    independence | no-guarantee | There's no reason it should get stuck.
    independence | external-dependency | Our app is ready and runs on our machines; only the headteacher's signature is missing.
    independence | external-dependency,no-guarantee | The hosting contract will be awarded in March.
    independence |  | The app runs on tablets staff already carry, and Nadia pushes the updates.
    independence |  | Section 12 of the 2015 Act covers it. The team is paid until March 2027.
    independence |  | Even if the regional software never comes, the sheet goes by post.
    independence | no-guarantee | Management backs us and the schedule holds.
    independence | no-guarantee | No dependency identified.
    independence | external-dependency,no-guarantee | The implementing decree is not out yet.
    independence | external-dependency | We host everything. Fibre reaching the station is a condition for opening though.
    independence | external-dependency,no-guarantee | The region must first equip the buses.
    independence |  | Data protection approval? Not needed, no personal data. Code and machine are ours.
    independence | no-guarantee | The law doesn't forbid it.
    independence | external-dependency,no-guarantee | We'll have to sit tight until the new town hall is built.
    independence | external-dependency | Our servers are ready but the hospital hasn't signed.
    acceleration |  | Solicitors swap good addresses; after Kent we open Sussex in May and Surrey in September.
    acceleration | no-lever | Kent first, Sussex in May, the country in 2028.
    acceleration | no-stage | Vets tell fellow vets.
    acceleration | persuasion,no-stage | A law will impose it on every town hall.
    acceleration | no-lever,no-stage | We'll go fast, we're confident.
    acceleration |  | The parish councils' association puts it in its March letter: 60 parishes, then 600.
    acceleration | hedge,no-stage | Through driving schools or insurers, we'll decide in spring.
    acceleration |  | Each clerk we train trains two more. Three courts in May, nine in June, and so on.
    acceleration | no-stage | Postmen, they go everywhere.
    acceleration | no-lever,no-stage | Once we've shown the value, national rollout will follow naturally.
    acceleration | persuasion,no-stage | All it takes is an amendment that obliges landlords.
    acceleration |  | One parish on board is enough: its neighbour wants the same. We aim for 15 in the valley by Christmas.
    acceleration |  | Our form drops into any council site with one line of code; 30 sites in March, 300 in December.
    acceleration | no-stage | Pensioners show it to their children.
    acceleration | no-lever | We will double the sites each quarter: 4, 8, 16.
    acceleration | no-lever,no-stage | The team will grow.
    acceleration | persuasion,no-stage | The minister will write to all mayors.
    acceleration | persuasion,no-stage | A vast communication drive with an agency.
    acceleration |  | Tattooists all buy ink from the same three wholesalers, who slip our card in parcels: 50 parlours in April, 500 by autumn.
    acceleration | persuasion | Twenty towns in 2026, then a decree obliges the rest.
    acceleration | vague-action,no-lever,no-stage | We'll animate a dynamic community and create synergies.
    acceleration | no-lever,no-stage | The product's value will speak for itself.
    acceleration |  | School bursars have a very active mailing list; after Derby we take Leicester in March and York in June.
    acceleration | no-stage | Each happy user brings another.
    acceleration | no-lever | Today Devon, tomorrow the South West, then the rest.
    """
}
