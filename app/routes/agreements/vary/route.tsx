import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { showAgreementVersions } from '../../../operations/agreement/show-agreement-versions.ts';
import { startVariation } from '../../../operations/agreement/start-variation.ts';
import { agreementVersionPath, sideOf } from '../agreement-words.ts';
import { parseProposed } from './form.ts';
import { type VaryKind, varyForm, varyRefusal } from './view.ts';

const form = formRoute('agreement.write', {
	/** What the address asks for; a provider ends nothing early. */
	about: async (g) => {
		const agreementId = g.params.agreement ?? '';
		const facts = found(await showAgreementVersions(g.services, g.scope, agreementId));
		const kind = (['variation', 'early-end'] as const).find(
			(each): each is VaryKind => each === g.params.kind,
		);
		const by = sideOf(g.scope);
		return { agreementId, facts, by, kind: found(kind === 'early-end' && by === 'provider' ? null : kind) };
	},
	ask: ({ facts, kind, by }) => varyForm(facts, kind, by),
	parse: parseProposed,
	act: (g, { commandId, nobodyNamed }, typed, { agreementId, kind }) =>
		startVariation(g.services, g.actor, g.scope, {
			commandId,
			nobodyNamed,
			agreementId,
			kind: kind === 'early-end' ? 'termination' : 'variation',
			...typed,
		}),
	refused: (refusal, { facts, by }) => varyRefusal(refusal, facts, by),
	done: ({ number }, { agreementId, kind }) => ({
		notice:
			kind === 'early-end'
				? 'The early end has been started'
				: 'The variation has been started. Change what is to be varied',
		to: agreementVersionPath({ agreementId, number }),
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
