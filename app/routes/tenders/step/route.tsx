import { mayDo } from '../../../domain/access/policy.ts';
import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { takeTenderStep } from '../../../operations/tender/take-tender-step.ts';
import { tenderOfAddress } from '../tender-of-address.ts';
import { stepRefusal, tenderPath } from '../tender-words.ts';
import { parseTenderStep } from './form.ts';
import { STEPS, TENDER_STEPS, tenderStepForm } from './view.ts';

const form = formRoute('tender.view', {
	about: async (g) => {
		const act = TENDER_STEPS.find((each) => each === g.params.act && mayDo(g.actor, STEPS[each].permission));
		return { act: found(act), facts: await tenderOfAddress(g) };
	},
	ask: ({ facts, act }) => tenderStepForm(facts, act),
	parse: (typed, { act }) => parseTenderStep(typed, STEPS[act].why !== null),
	act: (g, { commandId, nobodyNamed, expectedVersion }, { words }, { act, facts: { tender } }) =>
		takeTenderStep(g.services, g.actor, g.scope, {
			commandId,
			nobodyNamed,
			slug: tender.slug,
			expectedVersion,
			act,
			words,
		}),
	refused: (refusal, { facts: { tender } }) => stepRefusal(refusal, tender.notice),
	done: (_taken, { act, facts: { tender } }) => ({ notice: STEPS[act].said, to: tenderPath(tender) }),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
