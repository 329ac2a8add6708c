import type { TransferRefusal } from '../../../domain/unit/decide-transfer.ts';
import type { Worded } from '../../../http/form-of.ts';
import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { showTransfer } from '../../../operations/unit/show-transfer.ts';
import { transferUnits } from '../../../operations/unit/transfer-units.ts';
import { transferRefusal } from '../refusal-words.ts';
import { parseTransfer } from './form.ts';
import { transferForm } from './view.ts';

const form = formRoute('unit.transfer', {
	about: async (g) => found(await showTransfer(g.services, g.scope, g.params.programme ?? '')),
	ask: transferForm,
	parse: parseTransfer,
	act: (g, { commandId, nobodyNamed }, typed) =>
		transferUnits(g.services, g.actor, g.scope, { commandId, nobodyNamed, ...typed }),
	refused: (refusal: Worded<TransferRefusal>, { names }) => transferRefusal(refusal, names.areas),
	done: (_transferred, { programme }) => ({
		notice: 'The places have been moved. The provider and both councils are told.',
		to: `/programmes/${programme.slug}/units`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
