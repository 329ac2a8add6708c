import { z } from 'zod';
import type { NoticeChange } from '../../../domain/tender/change-notice.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { textField } from '../../../http/typed-fields.ts';

export const parseRequirement = (form: FormData, entry: string | null): Parsed<NoticeChange> =>
	parseForm(
		z
			.strictObject({ asks: textField('what is required', 500) })
			.transform(({ asks }): NoticeChange => ({ part: 'requirement', entry, asks })),
		form,
	);
