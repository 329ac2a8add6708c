import type { Question } from '../../../components/layout/question.ts';
import { periodLabel } from '../../../domain/calendar/period-label.ts';
import { whyNoEffect } from '../../../domain/specification/why-no-effect.ts';

type Standing = Parameters<typeof whyNoEffect>[1];

/** From which reporting period a version may take effect; none where no period is left, or none has been made. */
export const effectQuestion = (standing: Standing, today: Parameters<typeof whyNoEffect>[2]): Question => ({
	kind: 'one-of-many',
	name: 'effectiveFrom',
	label: 'From which reporting period does it apply?',
	hint: 'A period that has not ended and for which nothing has been submitted. Earlier returns keep the version before.',
	choices: standing.periods
		.filter(({ number }) => whyNoEffect(number, standing, today) === null)
		.map((period) => ({ value: String(period.number), text: periodLabel(period) })),
});
