import type { ReactNode } from 'react';
import type { Chrome } from './components/layout/chrome.ts';
import { PageFrame } from './components/layout/page-frame.tsx';

interface DocumentProps {
	readonly title: string;
	readonly chrome: Chrome;
	readonly styles: readonly string[];
	readonly scripts: readonly string[];
	readonly icon: string;
	readonly children: ReactNode;
}

/** The HTML document round every page. There are no Remix scripts: React is never hydrated. */
export function Document({ title, chrome, styles, scripts, icon, children }: DocumentProps) {
	return (
		<html lang="en" className="govuk-template">
			<head>
				<meta charSet="utf-8" />
				<title>{`${title} – Commissioning Portal`}</title>
				<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
				<link rel="icon" href={icon} type="image/svg+xml" />
				{styles.map((href) => (
					<link key={href} rel="stylesheet" href={href} />
				))}
				{scripts.map((src) => (
					<script key={src} type="module" src={src} />
				))}
			</head>
			<body className="govuk-template__body">
				<PageFrame chrome={chrome}>{children}</PageFrame>
			</body>
		</html>
	);
}

/** Remix wants a root component; `entry.server.tsx` draws the leaf page itself, so this one is never drawn. */
export default function Root() {
	return null;
}
