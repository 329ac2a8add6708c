/** Areas with the codes that the sources give. A police area's code is known for the West Midlands alone, so the others have none above them. */
export interface PlaceFacts {
	readonly name: string;
	readonly onsCode: string;
	/** The register of local authorities' code. */
	readonly gbLae: string | null;
	readonly policeArea: string | null;
	/** The local authority's own name and the end of its people's addresses. */
	readonly council: string;
	readonly mailDomain: string;
}

export const WEST_MIDLANDS_POLICE_AREA = {
	name: 'West Midlands police area',
	onsCode: 'E23000014',
	gbLae: null,
	kind: 'police-area',
} as const;

export const WEST_MIDLANDS_SEVEN = [
	'Birmingham',
	'Coventry',
	'Dudley',
	'Sandwell',
	'Solihull',
	'Walsall',
	'Wolverhampton',
] as const;

export const PLACES: readonly PlaceFacts[] = [
	westMidlands('Birmingham', 'E08000025', 'BIR', 'Birmingham City Council'),
	westMidlands('Coventry', 'E08000026', 'COV', 'Coventry City Council'),
	westMidlands('Dudley', 'E08000027', 'DUD', 'Dudley Metropolitan Borough Council'),
	westMidlands('Sandwell', 'E08000028', 'SAW', 'Sandwell Metropolitan Borough Council'),
	westMidlands('Solihull', 'E08000029', 'SOL', 'Solihull Metropolitan Borough Council'),
	westMidlands('Walsall', 'E08000030', 'WLL', 'Walsall Metropolitan Borough Council'),
	westMidlands('Wolverhampton', 'E08000031', 'WLV', 'City of Wolverhampton Council'),
	{
		name: 'Warwickshire',
		onsCode: 'E10000031',
		gbLae: 'WAR',
		policeArea: null,
		council: 'Warwickshire County Council',
		mailDomain: 'warwickshire-council.example',
	},
	{
		name: 'Nottingham',
		onsCode: 'E06000018',
		gbLae: null,
		policeArea: null,
		council: 'Nottingham City Council',
		mailDomain: 'nottingham-council.example',
	},
	{
		name: 'Nottinghamshire',
		onsCode: 'E10000024',
		gbLae: null,
		policeArea: null,
		council: 'Nottinghamshire County Council',
		mailDomain: 'nottinghamshire-council.example',
	},
];

function westMidlands(name: string, onsCode: string, gbLae: string, council: string): PlaceFacts {
	return {
		name,
		onsCode,
		gbLae,
		policeArea: WEST_MIDLANDS_POLICE_AREA.name,
		council,
		mailDomain: `${name.toLowerCase()}-council.example`,
	};
}
