/** The two strands, by the kind that agreements and specifications are for. */
export const STRAND_KINDS = [
	{ kind: 'perpetrator', name: 'Perpetrator work' },
	{ kind: 'support', name: 'Support for victims and children' },
] as const;
