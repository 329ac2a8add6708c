import { z } from 'zod';
import type { NoticeChange, NoticeList } from '../../../domain/tender/change-notice.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';

export const parseRemoval = (form: FormData, list: NoticeList, entry: string): Parsed<NoticeChange> =>
	parseForm(
		z.strictObject({}).transform((): NoticeChange => ({ part: 'remove', list, entry })),
		form,
	);
