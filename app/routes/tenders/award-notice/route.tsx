import { standstillEnd } from '../../../domain/tender/standstill-words.ts';
import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { recordAwardNotice } from '../../../operations/award/record-award-notice.ts';
import { decisionPath } from '../award-words.ts';
import { lotInHand } from '../lot-of-address.ts';
import { parseAwardNotice } from './form.ts';
import { awardNoticeForm, awardNoticeRefusal, NOTICE_STEPS } from './view.ts';

const form = formRoute('award.recommend', {
	about: async (g) => ({
		step: found(NOTICE_STEPS.find((each) => each === g.params.notice)),
		shown: await lotInHand(g),
	}),
	ask: ({ shown, step }) => awardNoticeForm(shown, step),
	parse: parseAwardNotice,
	act: (g, { commandId, nobodyNamed, expectedVersion }, notice, { step, shown: { tender, lot } }) =>
		recordAwardNotice(g.services, g.actor, g.scope, {
			commandId,
			nobodyNamed,
			expectedVersion,
			slug: tender.slug,
			lotId: lot.lot.lotId,
			step,
			notice,
		}),
	refused: awardNoticeRefusal,
	done: ({ standstillEndsOn }, { shown }) => ({
		notice: standstillEndsOn === null ? 'The notice has been recorded' : standstillEnd(standstillEndsOn),
		to: decisionPath(shown),
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
