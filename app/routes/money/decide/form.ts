import { z } from 'zod';
import { DECISION_KINDS, type DecisionKind } from '../../../domain/payment/money-facts.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { poundsField, textField } from '../../../http/typed-fields.ts';

export interface DecisionTyped {
	readonly kind: DecisionKind;
	readonly amount: number;
	readonly reason: string;
}

const schema = z.strictObject({
	kind: z.enum(DECISION_KINDS, { error: 'Select what is to be decided' }),
	amount: poundsField('the amount'),
	reason: textField('the reason', 2000),
});

export const parseDecision = (form: FormData): Parsed<DecisionTyped> => parseForm(schema, form);
