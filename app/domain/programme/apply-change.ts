import type {
	FundingStream,
	Intervention,
	ProgrammeArea,
	ProgrammeContent,
	ProgrammeStrand,
} from './programme.ts';

/** Everything of a programme that stands by itself, without its lists. */
export type ProgrammeDetails = Omit<
	ProgrammeContent,
	'areas' | 'strands' | 'interventions' | 'fundingStreams' | 'boardIds'
>;

/** One small page's worth of change. An entry that is added goes to the end; one that is not there any more is not changed. */
export type ProgrammeChange =
	| { readonly part: 'details'; readonly details: Partial<ProgrammeDetails> }
	| { readonly part: 'boards'; readonly boardIds: readonly string[] }
	| EntryChange<'area', ProgrammeArea>
	| EntryChange<'strand', ProgrammeStrand>
	| EntryChange<'intervention', Intervention>
	| EntryChange<'funding', FundingStream>;

type EntryChange<Part, Entry> =
	| { readonly part: Part; readonly act: 'add' | 'change'; readonly entry: Entry }
	| { readonly part: Part; readonly act: 'remove'; readonly id: string };

/** The programme's content with the change made, before anybody asks whether it may be. */
export function applyChange(content: ProgrammeContent, change: ProgrammeChange): ProgrammeContent {
	switch (change.part) {
		case 'details':
			return { ...content, ...change.details };
		case 'boards':
			return { ...content, boardIds: change.boardIds };
		case 'area':
			return { ...content, areas: withEntry(content.areas, change, ({ areaId }) => areaId) };
		case 'strand':
			return { ...content, strands: withEntry(content.strands, change, ({ strandId }) => strandId) };
		case 'intervention':
			return {
				...content,
				interventions: withEntry(content.interventions, change, ({ interventionId }) => interventionId),
			};
		case 'funding':
			return {
				...content,
				fundingStreams: withEntry(content.fundingStreams, change, ({ fundingStreamId }) => fundingStreamId),
			};
	}
}

function withEntry<Entry>(
	entries: readonly Entry[],
	change: EntryChange<string, Entry>,
	idOf: (entry: Entry) => string,
): readonly Entry[] {
	if (change.act === 'remove') return entries.filter((entry) => idOf(entry) !== change.id);
	if (change.act === 'add') return [...entries, change.entry];
	return entries.map((entry) => (idOf(entry) === idOf(change.entry) ? change.entry : entry));
}
