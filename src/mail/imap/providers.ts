import type { MailServer } from './open-socket.ts'

/** A mail provider that many people have, and how a password for a program is made there. */
export interface MailProvider extends MailServer {
  readonly name: string
  /** Endings of addresses, after the @. */
  readonly domains: readonly string[]
  /** One plain sentence. */
  readonly password: string
  /** Where letters go out (SMTP). */
  readonly sending: MailServer
}

/**
 * Names of servers after the providers' own help: support.google.com/mail, support.apple.com/102525,
 * help.yahoo.com (SLN4075), help.aol.com, fastmail.help, hilfe.gmx.net, hilfe.web.de, telekom.de/hilfe,
 * kb.mailbox.org, posteo.de/hilfe. Microsoft's own addresses (outlook.com, hotmail.com, live.com) are
 * not here: they take no passwords from programs any more.
 */
export const mailProviders: readonly MailProvider[] = [
  provider(
    'Gmail',
    'imap.gmail.com',
    sendsBy('smtp.gmail.com'),
    ['gmail.com', 'googlemail.com'],
    'Turn on 2-Step Verification in your Google account, then make an app password at myaccount.google.com/apppasswords.',
  ),
  provider(
    'iCloud Mail',
    'imap.mail.me.com',
    sendsBy('smtp.mail.me.com', 587),
    ['icloud.com', 'me.com', 'mac.com'],
    'Sign in at account.apple.com and make an app-specific password under Sign-In and Security.',
  ),
  provider(
    'Yahoo Mail',
    'imap.mail.yahoo.com',
    sendsBy('smtp.mail.yahoo.com'),
    ['yahoo.com', 'yahoo.co.uk', 'yahoo.fr', 'yahoo.de', 'ymail.com'],
    'Open Account Security in your Yahoo account and choose “Generate app password”.',
  ),
  provider(
    'AOL Mail',
    'imap.aol.com',
    sendsBy('smtp.aol.com'),
    ['aol.com', 'aim.com'],
    'Open Account Security in your AOL account and choose “Generate app password”.',
  ),
  provider(
    'Fastmail',
    'imap.fastmail.com',
    sendsBy('smtp.fastmail.com'),
    ['fastmail.com', 'fastmail.fm'],
    'Open Settings, then Privacy & Security, and make a new app password for IMAP.',
  ),
  provider(
    'GMX',
    'imap.gmx.net',
    sendsBy('mail.gmx.net'),
    ['gmx.net', 'gmx.de', 'gmx.at', 'gmx.ch'],
    'Allow IMAP under E-Mail, Settings, POP3/IMAP; with two-factor sign-in make an application password.',
  ),
  provider(
    'GMX',
    'imap.gmx.com',
    sendsBy('mail.gmx.com'),
    ['gmx.com', 'gmx.us'],
    'Allow IMAP under E-Mail, Settings, POP3/IMAP; with two-factor sign-in make an application password.',
  ),
  provider(
    'WEB.DE',
    'imap.web.de',
    sendsBy('smtp.web.de', 587),
    ['web.de'],
    'Allow IMAP under E-Mail, Settings, POP3/IMAP; with two-factor sign-in make an application password.',
  ),
  provider(
    'T-Online',
    'secureimap.t-online.de',
    sendsBy('securesmtp.t-online.de'),
    ['t-online.de', 'magenta.de'],
    'Make a password for e-mail programs in the Telekom customer centre.',
  ),
  provider(
    'mailbox.org',
    'imap.mailbox.org',
    sendsBy('smtp.mailbox.org'),
    ['mailbox.org'],
    'Your usual password works; with two-factor sign-in make an application password in the settings.',
  ),
  provider(
    'Posteo',
    'posteo.de',
    sendsBy('posteo.de'),
    ['posteo.de', 'posteo.net'],
    'Your usual password works, unless you have turned on additional mailbox protection.',
  ),
]

function provider(
  name: string,
  host: string,
  sending: MailServer,
  domains: readonly string[],
  password: string,
): MailProvider {
  return { name, host, port: 993, security: 'tls', sending, domains, password }
}

function sendsBy(host: string, port: 465 | 587 = 465): MailServer {
  return { host, port, security: port === 465 ? 'tls' : 'starttls' }
}
