import type { Envelope } from './envelope.ts'

/** An envelope on which nothing stands. */
export const bareEnvelope: Envelope = {
  replyTo: null,
  authentication: null,
  replyingTo: [],
  bulk: false,
  invites: [],
  links: [],
  attachments: [],
}
