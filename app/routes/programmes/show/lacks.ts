import { type CellView, only, type RecordBlock } from '../../../components/layout/record-view.ts';
import { type ProgrammeLack, whatProgrammeLacks } from '../../../domain/programme/what-programme-lacks.ts';
import { listWords } from '../../../domain/text/list-words.ts';
import type { ProgrammeFacts } from '../../../operations/programme/show-programme.ts';

/** What is still to be done before the programme can run, each with the page that does it; gone when nothing is. */
export function lacksOf({
	programme,
	parts,
	facts,
	periods,
	publicAreaIds,
	today,
}: ProgrammeFacts): readonly RecordBlock[] {
	const standing = {
		...parts,
		endsOn: programme.endsOn,
		periods,
		isSpecified: facts.specifications.length > 0,
		publicAreaIds,
	};
	const lacks = whatProgrammeLacks(standing, today);
	return only(lacks.length > 0, {
		kind: 'inset',
		lines: [{ strong: 'What it still lacks' }],
		items: lacks.map((lack) => said(lack, `/programmes/${programme.slug}`)),
	});
}

function said(lack: ProgrammeLack, base: string): CellView {
	switch (lack.code) {
		case 'areas':
			return { text: 'The areas where it works', href: `${base}/edit` };
		case 'strands':
			return {
				text: 'Its strands: perpetrator work, and support for victims and children',
				href: `${base}/edit`,
			};
		case 'interventions':
			return { text: `What is done: ${listWords(lack.strands)}`, href: `${base}/edit` };
		case 'funding':
			return { text: 'Who funds it', href: `${base}/edit` };
		case 'boards':
			return { text: 'A board to report to', href: `${base}/edit` };
		case 'periods':
			return { text: 'Reporting periods', href: `${base}/periods` };
		case 'specification':
			return {
				text: 'A published service specification: until there is one, no return can be asked for',
				href: `${base}/specification`,
			};
		case 'agreement':
			return {
				text: `A grant agreement that has not ended: ${listWords(lack.strands)}`,
				href: `${base}/agreements/start`,
			};
		case 'public-pages':
			return { text: `What the public is told: ${listWords(lack.areas)}`, href: `${base}/public-pages` };
	}
}
