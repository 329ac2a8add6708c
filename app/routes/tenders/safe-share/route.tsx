import { ENVELOPES } from '../../../domain/bid/bid-content.ts';
import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { giveSafeShare } from '../../../operations/tender/give-safe-share.ts';
import { tenderOfAddress } from '../tender-of-address.ts';
import { tenderPath } from '../tender-words.ts';
import { parseSafeShares } from './form.ts';
import { SHARE_GIVEN, safeShareForm, safeShareRefusal } from './view.ts';

const form = formRoute('safe-share.give', {
	about: async (g) => ({
		kind: found(ENVELOPES.find((each) => each === g.params.kind)),
		facts: await tenderOfAddress(g),
	}),
	ask: ({ facts, kind }) => safeShareForm(facts, kind),
	parse: (form, { facts }) => parseSafeShares(form, facts.tender.notice.lots),
	act: (g, { commandId }, safeShares, { facts: { tender }, kind }) =>
		giveSafeShare(g.services, g.actor, g.scope, { commandId, slug: tender.slug, kind, safeShares }),
	refused: (refusal, { facts }) => safeShareRefusal(refusal, facts.tender.notice.lots),
	done: (_given, { facts: { tender } }) => ({ notice: SHARE_GIVEN, to: tenderPath(tender) }),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
