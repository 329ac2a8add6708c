import { writeDay } from '../../calendar/write-date.ts';
import { listWords, plural } from '../../text/list-words.ts';
import type { Material } from '../material.ts';
import { officerParagraphs } from '../officer-paragraphs.ts';
import type { ReportSection } from '../report-block.ts';
import { STRAND_NAMES } from '../report-names.ts';
import { paragraph, section } from '../write-blocks.ts';

/** The officer's background, and after it who does what where, from the record. */
export function writeBackground(material: Material): ReportSection {
	const { programme, areas, words } = material.facts;
	const record = `The programme runs from ${writeDay(programme.startsOn)} to ${writeDay(programme.endsOn)} in ${plural(areas.length, 'area')}: ${listWords(areas.map((area) => area.name))}. ${providersWords(material)}`;
	return section(1, 'background', 'Background', [
		...officerParagraphs(words.background),
		paragraph(record.trim()),
	]);
}

function providersWords({ facts, names }: Material): string {
	const said = (['perpetrator', 'support'] as const).flatMap((strand) => {
		const providers = [
			...new Set(
				facts.agreements
					.filter((each) => each.strand === strand)
					.map((each) => names.provider(each.providerId)),
			),
		].sort();
		return providers.length === 0
			? []
			: [
					`${listWords(providers)} ${providers.length === 1 ? 'provides' : 'provide'} the ${STRAND_NAMES[strand]}`,
				];
	});
	return said.length === 0 ? '' : `${said.join(', and ')}.`;
}
