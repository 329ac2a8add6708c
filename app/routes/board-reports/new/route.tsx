import type { StartRefusal } from '../../../domain/board-report/decide-start.ts';
import { accepted, type Result } from '../../../domain/result.ts';
import type { FramesRefusal } from '../../../http/form-of.ts';
import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { madeNumber } from '../../../http/made-number.ts';
import { chooseBoardReport } from '../../../operations/board-report/choose-board-report.ts';
import { startBoardReport } from '../../../operations/board-report/start-board-report.ts';
import { reportPath } from '../report-words.ts';
import { chosenOf, chosenPath, parseStep } from './form.ts';
import { newReportForm, startRefusal, stepOf } from './view.ts';

type Chosen = Result<{ readonly reportId: string | null }, StartRefusal | FramesRefusal>;

/** Three pages on one address: each asks one thing, and the last begins the draft. */
const form = formRoute('board-report.draft', {
	/** What the address says, and for a replacement what the report says that it is to replace. */
	about: async (g) => {
		const said = chosenOf(g.request.url);
		const choices = found(await chooseBoardReport(g.services, g.scope, said));
		const chosen = { ...said, programme: choices.programme?.slug ?? null, quarter: choices.quarter };
		return { choices, chosen, step: stepOf(choices, chosen) };
	},
	ask: newReportForm,
	parse: (typed, { step }) => parseStep(step, typed),
	act: async (
		g,
		{ commandId, nobodyNamed },
		answer,
		{ step, chosen: { programme, quarter, replaces } },
	): Promise<Chosen> =>
		step === 'meeting'
			? startBoardReport(g.services, g.actor, g.scope, {
					commandId,
					nobodyNamed,
					programme: programme ?? '',
					quarter: quarter ?? 0,
					meetingId: answer,
					...(replaces === null ? {} : { replacesId: replaces }),
				})
			: accepted({ reportId: null }),
	refused: startRefusal,
	done: ({ reportId }, { step, chosen: { programme } }, answer) =>
		reportId === null
			? {
					to: chosenPath(
						step === 'programme'
							? { programme: answer, quarter: null }
							: { programme, quarter: madeNumber(answer, 3) },
					),
				}
			: {
					notice: 'The draft has been started. Write what the figures cannot say',
					to: `${reportPath(reportId)}/words`,
				},
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
