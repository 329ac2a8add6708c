import { expect, test } from 'vitest';
import { isoDate } from './iso-date.ts';
import { submissionWindow } from './submission-window.ts';

test.each([
	['2017-03-31', '2017-04-01', '2017-05-03'], // Good Friday, Easter Monday and early May counted out
	['2017-09-30', '2017-10-01', '2017-10-27'],
	['2016-12-31', '2017-01-01', '2017-01-30'], // 2 January is the substitute day
	['2026-09-30', '2026-10-01', '2026-10-29'],
	['2020-03-31', '2020-04-01', '2020-05-01'], // early May was moved to Friday 8 May
] as const)('the return for a period that ends on %s opens on %s and is due on %s', (endsOn, opensOn, dueOn) => {
	expect(submissionWindow(isoDate(endsOn))).toEqual({ ok: true, value: { opensOn, dueOn } });
});
