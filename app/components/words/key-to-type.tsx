/** The key of an authenticator app for whoever cannot scan: in groups of four, as people copy it. */
export const KeyToType = ({ secret }: { readonly secret: string }) => (
	<p className="govuk-body portal-secret">
		<strong>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</strong>
	</p>
);
