import { z } from 'zod';
import type { BoardContent } from '../../../domain/board/board.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { textField } from '../../../http/typed-fields.ts';

const schema = z.strictObject({
	name: textField('the board’s name', 200).refine(
		(name) => !/[\p{Cc}<>]/u.test(name),
		'The board’s name must not have brackets in it',
	),
	publishes: z
		.enum(['yes', 'no'], { error: 'Select whether the board publishes its papers' })
		.transform((answer) => answer === 'yes'),
});

export const parseBoard = (form: FormData): Parsed<BoardContent> => parseForm(schema, form);
