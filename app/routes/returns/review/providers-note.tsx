/** What was doubted, and what the provider wrote about it. */
export function ProvidersNote({ text, note }: { readonly text: string; readonly note: string }) {
	return (
		<div className="portal-said">
			<p className="portal-said__text">{text}</p>
			<p className="portal-said__text">
				<strong>The provider’s note:</strong> {note}
			</p>
		</div>
	);
}
