import { expect, test } from 'vitest';
import { hideLinks } from './hide-links.ts';

const TOKEN = 'Abc_def-ghi0123456789xyz';

test.each([
	'invitation',
	'new-password',
	'register/confirm',
])('whoever reads the list of mail cannot use a link to %s', (page) => {
	const hidden = hideLinks(`Here:\n\nhttps://portal.example/${page}/${TOKEN}\n\nCommissioning Portal`);
	expect(hidden).not.toContain(TOKEN);
	expect(hidden).toContain(`/${page}/(not shown here)`);
});
