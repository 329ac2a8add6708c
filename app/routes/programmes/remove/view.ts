import type { ProgrammeChange } from '../../../domain/programme/apply-change.ts';
import type { ProgrammeEditFacts } from '../../../operations/programme/show-programme-edit.ts';
import { nameOfEntry } from '../name-of-entry.ts';
import { editPath, type PartPage } from '../part-page.ts';
import { parseRemoval } from './form.ts';

const KINDS = {
	areas: {
		part: 'area',
		word: 'area',
		after: 'It will not appear on the programme’s pages. Agreements, returns and reports are not changed.',
	},
	strands: { part: 'strand', word: 'strand', after: 'Its interventions must be removed first.' },
	interventions: {
		part: 'intervention',
		word: 'intervention',
		after: 'It will not appear on the programme’s pages.',
	},
	funding: {
		part: 'funding',
		word: 'funding stream',
		after: 'The audit trail keeps that it was here, and how much it was.',
	},
} as const;

const idsOf = ({ content }: ProgrammeEditFacts): Readonly<Record<keyof typeof KINDS, readonly string[]>> => ({
	areas: content.areas.map(({ areaId }) => areaId),
	strands: content.strands.map(({ strandId }) => strandId),
	interventions: content.interventions.map(({ interventionId }) => interventionId),
	funding: content.fundingStreams.map(({ fundingStreamId }) => fundingStreamId),
});

/** The page that asks before an entry is taken out. */
export function describeRemoval(facts: ProgrammeEditFacts, kindName: string, id: string): PartPage | null {
	const kind = (Object.keys(KINDS) as (keyof typeof KINDS)[]).find((each) => each === kindName);
	if (kind === undefined) return null;
	const { part, word, after } = KINDS[kind];
	const name = nameOfEntry(facts)(id);
	const change: ProgrammeChange = { part, act: 'remove', id };
	return {
		title: `Are you sure you want to remove ${name}?`,
		saved: `The ${word} ${name} has been removed`,
		intro: [after],
		questions: [],
		stored: {},
		isGone: !idsOf(facts)[kind].includes(id),
		boxOf: () => '',
		parse: (typed) => parseRemoval(typed, change),
		button: { text: `Remove this ${word}`, isWarning: true },
		back: `${editPath(facts.programme.slug)}/${kind}/${id}`,
	};
}
