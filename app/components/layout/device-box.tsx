import { Details } from '../govuk/details.tsx';
import type { Question } from './question.ts';

/** A secret to put into an authenticator app, as a picture and as a key to type: in groups of four, as people copy it. */
export const DeviceBox = ({
	question: { name, label, hint, offer },
}: {
	readonly question: Extract<Question, { kind: 'device' }>;
}) => (
	<>
		<img className="portal-qr-code" src={offer.qrCode} width="240" height="240" alt={label} />
		<Details summary="I cannot scan the picture">
			<p className="govuk-body">{hint}</p>
			<p className="govuk-body portal-secret">
				<strong>{offer.secret.replace(/(.{4})(?=.)/g, '$1 ')}</strong>
			</p>
		</Details>
		<input type="hidden" name={name} value={offer.sealed} />
	</>
);
