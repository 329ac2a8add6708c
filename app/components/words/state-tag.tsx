import type { ReturnState } from '../../domain/kpi-return/return-state.ts';
import { RETURN_STATE_NAMES } from '../../domain/kpi-return/return-state-names.ts';
import { Tag, type TagColour } from '../govuk/tag.tsx';

/** Blue where something is under way, none missing. */
const COLOURS: Readonly<Record<ReturnState, TagColour | undefined>> = {
	'not-started': 'grey',
	draft: 'teal',
	'ready-to-certify': 'purple',
	submitted: undefined,
	queried: 'orange',
	accepted: 'green',
};

export function StateTag({ state }: { readonly state: ReturnState }) {
	return <Tag colour={COLOURS[state]}>{RETURN_STATE_NAMES[state]}</Tag>;
}
