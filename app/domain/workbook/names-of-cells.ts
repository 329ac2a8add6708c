import { monthsLabel } from '../calendar/period-label.ts';
import type { NarrativeQuestion } from '../kpi-return/narrative.ts';
import type { SectionKey } from '../specification/specification.ts';
import type { WorkbookFacts } from './workbook-facts.ts';

export const NOTHING_LABEL = 'Nothing to report in this section?';

export const nameOfTick = (section: SectionKey): string => `Nothing_${section.replaceAll('-', '_')}`;
export const nameOfWords = (question: NarrativeQuestion): string => `Words_${question.replaceAll('-', '_')}`;

/** "Grant for the DVPP, July to September 2026". */
export const captionOf = ({ agreement, period }: WorkbookFacts): string =>
	`${agreement.title}, ${monthsLabel(period)}`;
