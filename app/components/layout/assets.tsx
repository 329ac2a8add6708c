import { createContext, useContext } from 'react';

/** Where the style sheets, the script and the icon are served from: addresses with the content's hash in them. */
export interface AssetUrls {
	readonly govukStyles: string;
	readonly portalStyles: string;
	readonly portalScript: string;
	readonly icon: string;
}

/** Filled by entry.server.tsx from the server's load context, so that error pages, which have no loader, are styled too. */
export const AssetsContext = createContext<AssetUrls | null>(null);

/** The portal's tags in `<head>`. The script is a module: deferred, and the page works without it. */
export function AssetTags() {
	const urls = useContext(AssetsContext);
	if (urls === null) throw new Error('AssetsContext is not provided: entry.server.tsx must wrap the page in it');
	return (
		<>
			<link rel="stylesheet" href={urls.govukStyles} />
			<link rel="stylesheet" href={urls.portalStyles} />
			<link rel="icon" href={urls.icon} type="image/svg+xml" />
			<script type="module" src={urls.portalScript} />
		</>
	);
}
