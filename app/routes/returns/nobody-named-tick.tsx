import { SingleCheckbox } from '../../components/govuk/single-checkbox.tsx';
import { NOBODY_NAMED } from '../../components/words/nobody-named.ts';

/** As the frame asks it of every other form. */
export const NobodyNamedTick = () => (
	<SingleCheckbox
		name={NOBODY_NAMED.name}
		checked={false}
		text={NOBODY_NAMED.label}
		hint={NOBODY_NAMED.hint}
	/>
);
