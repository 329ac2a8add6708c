import type { Question } from '../../../components/layout/question.ts';
import type { ProgrammeEditFacts } from '../../../operations/programme/show-programme-edit.ts';
import { editPath, type PartPage } from '../part-page.ts';
import { STRAND_KINDS } from '../strand-words.ts';
import { parseStrand } from './form.ts';

const NAME: Question = {
	kind: 'text',
	name: 'name',
	label: 'Name of the strand',
	hint: 'For example, Support for women and children',
};
const KIND: Question = {
	kind: 'one-of',
	name: 'kind',
	label: 'Which strand is it?',
	hint: 'A programme has at most one of each. Perpetrator work never runs without partner support.',
	choices: STRAND_KINDS.map(({ kind, name }) => ({ value: kind, text: name })),
};

/** The page of one strand, or of a strand to be added (no id); null where the programme has no such strand. */
export function describeStrand(
	{ programme, content }: ProgrammeEditFacts,
	strandId: string | null,
	newId: string,
): PartPage | null {
	const strand = content.strands.find((each) => each.strandId === strandId);
	if (strandId !== null && strand === undefined) return null;
	const isNew = strand === undefined;
	return {
		title: isNew ? 'Add a strand' : strand.name,
		saved: isNew ? 'The strand has been added' : 'The strand has been saved',
		questions: isNew ? [KIND, NAME] : [NAME],
		stored: isNew ? {} : { name: [strand.name] },
		boxOf: ({ code, field }) => (field !== 'strands' ? '' : code === 'twice' && isNew ? 'kind' : 'name'),
		parse: (typed) => {
			const parsed = parseStrand(typed, strandId ?? newId, strand?.kind ?? null);
			return parsed.ok
				? { ok: true, command: { part: 'strand', act: isNew ? 'add' : 'change', entry: parsed.command } }
				: parsed;
		},
		links: isNew
			? []
			: [{ href: `${editPath(programme.slug)}/strands/${strandId}/remove`, text: 'Remove this strand' }],
	};
}
