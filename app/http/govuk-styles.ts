const FONT_STACK = '"Helvetica Neue",Helvetica,Arial,"Liberation Sans",sans-serif';

/**
 * govuk-frontend's prebuilt style sheet without what belongs to gov.uk: the Transport font (its faces and its name) and the
 * royal crest. Throws where an upgrade has changed what it looks for.
 */
export function withPortalFont(css: string): string {
	const styles = css
		.replace(/@font-face\{[^}]*GDS Transport[^}]*\}/g, '')
		.replaceAll('GDS Transport,arial,sans-serif', FONT_STACK)
		.replace(/url\([^)]*govuk-crest\.svg\)/g, 'none')
		.replace(/\/\*# sourceMappingURL=.*?\*\//g, '');
	const left = /GDS Transport|url\(\/assets/.exec(styles);
	if (left !== null) throw new Error(`govuk-frontend has changed: "${left[0]}" is still in its style sheet`);
	return styles;
}
