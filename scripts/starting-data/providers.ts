/** Who delivers. Those that a source names are called as it names them; the rest say that they are invented. */
export interface ProviderFacts {
	readonly name: string;
	readonly shortName: string;
	readonly mailDomain: string;
}

export const PROVIDERS = {
	// A. The tender's winner is not in the sources; the support strand's consortium is (003 ¶34), its members are not.
	freshGround: {
		name: 'Fresh Ground Programmes (invented)',
		shortName: 'Fresh Ground',
		mailDomain: 'fresh-ground.example',
	},
	consortium: {
		name: 'West Midlands Domestic Violence Consortium',
		shortName: 'The Consortium',
		mailDomain: 'wm-consortium.example',
	},
	oakHouse: {
		name: 'Oak House, Birmingham and Solihull (invented)',
		shortName: 'Oak House',
		mailDomain: 'oak-house.example',
	},
	blackCountry: {
		name: 'Black Country Support for Women (invented)',
		shortName: 'Black Country Support',
		mailDomain: 'black-country-support.example',
	},
	spireRefuge: {
		name: 'Three Spires Support (invented)',
		shortName: 'Three Spires',
		mailDomain: 'three-spires.example',
	},
	// B
	richmondFellowship: {
		name: 'The Richmond Fellowship',
		shortName: 'Richmond Fellowship',
		mailDomain: 'richmond-fellowship.example',
	},
	lighthouseLine: {
		name: 'Lighthouse Line Victim Support (invented)',
		shortName: 'Lighthouse Line',
		mailDomain: 'lighthouse-line.example',
	},
	// C
	relateBirmingham: {
		name: 'Relate Birmingham',
		shortName: 'Relate Birmingham',
		mailDomain: 'relate-birmingham.example',
	},
	relateCoventry: {
		name: 'Relate Coventry',
		shortName: 'Relate Coventry',
		mailDomain: 'relate-coventry.example',
	},
	cellDoor: {
		name: 'Cell Door Interventions (invented)',
		shortName: 'Cell Door',
		mailDomain: 'cell-door.example',
	},
	harbourSupport: {
		name: 'Harbour Partner Support (invented)',
		shortName: 'Harbour',
		mailDomain: 'harbour-support.example',
	},
	// D
	freeva: { name: 'Freeva (the Jenkins Centre)', shortName: 'Freeva', mailDomain: 'freeva.example' },
	equation: { name: 'Equation', shortName: 'Equation', mailDomain: 'equation.example' },
	juno: { name: 'Juno', shortName: 'Juno', mailDomain: 'juno.example' },
	nottinghamshireWomensAid: {
		name: 'Nottinghamshire Women’s Aid',
		shortName: 'Nottinghamshire Women’s Aid',
		mailDomain: 'notts-womens-aid.example',
	},
	// E, wholly invented
	turningNorth: {
		name: 'Turning North (invented)',
		shortName: 'Turning North',
		mailDomain: 'turning-north.example',
	},
	southBank: {
		name: 'South Bank Change (invented)',
		shortName: 'South Bank',
		mailDomain: 'south-bank-change.example',
	},
	alliance: {
		name: 'Midlands Support Alliance (invented)',
		shortName: 'The Alliance',
		mailDomain: 'support-alliance.example',
	},
	canalside: {
		name: 'Canalside Women’s Service (invented)',
		shortName: 'Canalside',
		mailDomain: 'canalside.example',
	},
	lanternRooms: {
		name: 'Lantern Rooms (invented)',
		shortName: 'Lantern Rooms',
		mailDomain: 'lantern-rooms.example',
	},
} as const satisfies Readonly<Record<string, ProviderFacts>>;
