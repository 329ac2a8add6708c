import { expect, test } from 'vitest';
import { pathToLog } from './fault-page.ts';

test.each([
	['/returns/abc?box=1', '/returns/abc'],
	['/new-password/s3cret', '/new-password/…'],
	['/invitation/s3cret?x=1', '/invitation/…'],
	['/register/confirm/s3cret?x=1', '/register/confirm/…'],
	['/calendar/s3cret.ics', '/calendar/…'],
	['/Invitation//s3cret', '/Invitation//…'],
])('%s stands in the log as %s: a link that lets somebody in is not written down', (path, logged) => {
	expect(pathToLog(path)).toBe(logged);
});
