import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { showAgreementStart } from '../../../operations/agreement/show-agreement-start.ts';
import { startAgreement } from '../../../operations/agreement/start-agreement.ts';
import { agreementVersionPath } from '../agreement-words.ts';
import { parseAgreementStart } from './form.ts';
import { startAgreementForm } from './view.ts';

const form = formRoute('agreement.edit', {
	about: async (g) => found(await showAgreementStart(g.services, g.scope, g.params.programme ?? '')),
	ask: startAgreementForm,
	parse: (typed, { providers }) => parseAgreementStart(typed, providers),
	act: (g, { commandId, nobodyNamed }, begun, { programme }) =>
		startAgreement(g.services, g.actor, g.scope, { commandId, nobodyNamed, slug: programme.slug, begun }),
	refused: () => ({
		field: '',
		message: 'Choose from what the page offers. Something in the form is not there any more',
	}),
	done: ({ agreementId }) => ({
		notice: 'The draft has been started. Write its parts, then check it',
		to: agreementVersionPath({ agreementId, number: 1 }),
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
