const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What an institution, a law or a street that is called after somebody ends in. */
const KINDS = listed(`
	Academy Act Aid Alliance Association Avenue Award Awards Bank Barracks Board Building Campus Care Cathedral Centre Chambers Chapel Charity Children
	Church CIC City Clinic Close College Commission Committee Community Consortium Council Court Courts Crescent Day Days Drive Estate Family Fellowship
	Forum Foundation Fund Futures Gardens General Grant Green Grove Group Hall Health Heath Hill Hills Hospice Hospital Hospitals Hotel House Hub Index Infant
	Infants Infirmary Institute Inn Intelligence Junior Justice Lane Law Laws Library Limited Line LLP Lodge Ltd Medical Meeting Memorial Mews Middleway
	Mosque Museum Network North NHS Nursery Outreach Park Partners Partnership Place PLC Policy Practice Primary Prison Programme Project Projects Report Review Road
	Room Rooms Row Rule School Schools Secondary Service Services Shelter Society South Square Stadium Standard Station Street Studio Studios Suite Support
	Surgery Synagogue Temple Terrace Theatre Tower Trust Trustees University View Village Walk Ward Way Wing Women Works
`);

/** What stands before the name of a saint, a hospital or a public house. */
const BEFORE =
	/\b(?:St|Saint|Queen|King|Princess|Prince|Lord|Lady|Sir|Port|Fort|Mount|Lake|RAF|HMP|HMYOI)\.? $/;

/** Words with a capital that are nobody's surname. */
const NO_SURNAMES = listed(`
	A About Act After Agreement All Also An And Answer Approaching April Arabic Area Areas As Asian At August Authority Bengali Birmingham Black Board Both But By
	Can Chair Chief Children City Claim Coventry Cohort Commissioner Council Count County Crime Crown Custody December Decision Did Director Do Domestic Drive Dudley
	Each Early Easter Eid England English Equality February Figure Figures First For Four Friday From Good Grant Group Had Has Have He Head Help Her His Home
	How I If In Independent Intervention Invoice Is It Its January July June Kurdish Last Lead Line Local London Lot March May Men Midlands Ministry Monday
	Most National New No None North Not Notes Nottingham Nottinghamshire November Now October Of Office Officer On One Only Or Order Other Our Outcomes Paper
	Partner Partners Payment People Phase Please Police Polish Programme Provider Public Punjabi Quarter Question Question Ramadan Report Respect Return Romanian
	Safe Sandwell Saturday Section September Service Services She Since Six So Social Solihull Some Somali South Spoke Spring Staff Strategic Summer
	Sunday Support Table Team Ten Tender Thanks That The Their Then There These They This Three Thursday To Total Tuesday Two Turning Union Unit Until
	Urdu Variation Venue Victim Victims Violence Visit Visited Wales Walsall Warwickshire Was We Wednesday Week Welsh West What When Where Which While Who Why Will Winter
	With Wolverhampton Women Work Year Yes You
`);

/** Whether capitalised words side by side are the name of an institution: "Queen Elizabeth Hospital", "St Mary’s", "Victoria Law Courts". */
export function isOfAnInstitution(words: readonly string[], before: string): boolean {
	if (BEFORE.test(before) || /^(?:St|Saint|Dr)$/.test(words[0] ?? '')) return true;
	return words.slice(1).some((word) => KINDS.has(word.replace(/['’]s?$/, '')));
}

export const isNoSurname = (word: string): boolean => NO_SURNAMES.has(word) || KINDS.has(word);
