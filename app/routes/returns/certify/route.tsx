import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { showCertification } from '../../../operations/kpi-return/show-certification.ts';
import { submitReturn } from '../../../operations/kpi-return/submit-return.ts';
import { returnOfAddress } from '../return-of-address.ts';
import { parseCertify } from './form.ts';
import { certifyForm, certifyRefusal, certifyView } from './view.ts';

const form = formRoute('return.certify', {
	about: async (g) => ({
		facts: await returnOfAddress(g),
		beside: found(await showCertification(g.services, g.scope, g.params.id ?? '')),
	}),
	ask: (certified, { g }) => certifyForm(certified, g.actor.personId),
	parse: parseCertify,
	act: (
		g,
		{ commandId },
		{ declared },
		{
			facts: {
				whole: { row },
			},
		},
	) => submitReturn(g.services, g.actor, g.scope, { commandId, returnId: row.id, declared }),
	refused: certifyRefusal,
	done: (
		{ submission },
		{
			facts: {
				whole: { row },
			},
		},
	) => ({
		to: `/returns/${row.id}/versions/${submission}/receipt`,
	}),
	view: certifyView,
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
