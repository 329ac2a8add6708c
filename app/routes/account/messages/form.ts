import { z } from 'zod';
import type { MessageGroup, MessageWay } from '../../../domain/mail/message-groups.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';

const way = z.enum(['at-once', 'daily', 'portal'], { error: 'Choose how these messages come' });

/** One choice for each group that the page asks about. */
export const parseChoices = (
	form: FormData,
	groups: readonly MessageGroup[],
): Parsed<Readonly<Record<string, MessageWay>>> =>
	parseForm(z.strictObject(Object.fromEntries(groups.map((group) => [group, way]))), form);
