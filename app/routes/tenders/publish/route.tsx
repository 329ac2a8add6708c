import { formRoute } from '../../../http/form-route.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { publishTender } from '../../../operations/tender/publish-tender.ts';
import { tenderOfAddress } from '../tender-of-address.ts';
import { tenderPath } from '../tender-words.ts';
import { publishRefusal } from './refusal-words.ts';
import { publishForm, sharesShown } from './view.ts';

const form = formRoute('tender.publish', {
	about: tenderOfAddress,
	ask: publishForm,
	parse: parseNothing,
	act: (g, { commandId, expectedVersion }, _typed, { tender }) =>
		publishTender(g.services, g.actor, g.scope, { commandId, slug: tender.slug, expectedVersion }),
	refused: (refusal, { tender }) => publishRefusal(refusal, tender.notice),
	done: ({ safeShares }, facts) =>
		safeShares === null
			? { notice: 'It has been published', to: tenderPath(facts.tender) }
			: sharesShown(facts, safeShares),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
