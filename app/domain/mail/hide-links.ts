/** The message without the secret part of links that let somebody in: whoever reads the list of mail must not be able to use them. */
export const hideLinks = (body: string): string =>
	body.replaceAll(
		/(\/(?:invitation|new-password|register\/confirm)\/)[A-Za-z0-9_-]{20,}/g,
		'$1(not shown here)',
	);
