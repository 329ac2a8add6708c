import { ENVELOPES } from '../../../domain/bid/bid-content.ts';
import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { openEnvelopes } from '../../../operations/tender/open-envelopes.ts';
import { tenderOfAddress } from '../tender-of-address.ts';
import { tenderPath } from '../tender-words.ts';
import { parseOpen } from './form.ts';
import { openedWords, openForm, openRefusal } from './view.ts';

const form = formRoute('bids.open', {
	about: async (g) => ({
		kind: found(ENVELOPES.find((each) => each === g.params.kind)),
		facts: await tenderOfAddress(g),
	}),
	ask: ({ facts, kind }) => openForm(facts, kind),
	parse: parseOpen,
	act: (g, { commandId }, { passphrase }, { facts: { tender }, kind }) =>
		openEnvelopes(g.services, g.actor, g.scope, { commandId, slug: tender.slug, kind, passphrase }),
	refused: openRefusal,
	done: (opened, { facts: { tender } }) => ({ notice: openedWords(opened), to: tenderPath(tender) }),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
