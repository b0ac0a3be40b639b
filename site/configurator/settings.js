// What a firm may set: each attribute with what it takes, by the same rules as the
// checklist's own (src/config.rs), and with words for whoever wrote something else.
//
// It reads no page. What does not fit is named and left out; nothing is corrected.

const begins = (value, scheme) => value.length > scheme.length && value.slice(0, scheme.length).toLowerCase() === scheme;

const isPage = (value) => begins(value, 'https://') || begins(value, 'http://') || value.startsWith('/');

const isContact = (value) => isPage(value) || begins(value, 'mailto:') || value.startsWith('#');

const isAnything = () => true;

const oneOf = (...words) => (value) => words.includes(value.toLowerCase());

// In the order in which the checklist's own table has them. `usual` is what a setting is
// without being set, and is not written out.
export const KNOWN = [
  { name: 'firm-name', fits: isAnything },
  { name: 'firm-phone', fits: (value) => /[0-9]/.test(value), takes: 'Write a telephone number, with digits, such as 202-555-0142.' },
  { name: 'firm-url', fits: isContact, takes: 'Write an address that starts with https:// or mailto:, or a place on your site that starts with / or #.' },
  { name: 'cta', fits: isAnything },
  { name: 'disclaimer', fits: isAnything },
  { name: 'languages', fits: isAnything },
  { name: 'lang', fits: oneOf('en', 'es') },
  { name: 'theme', fits: oneOf('auto', 'light', 'dark'), usual: 'auto' },
  { name: 'accent', fits: (value) => /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(value), takes: 'Write a colour as # and three or six digits from 0 to 9 and a to f, such as #7a1f2b.' },
  { name: 'display', fits: oneOf('inline', 'dialog'), usual: 'inline' },
  { name: 'heading-level', fits: oneOf('2', '3', '4', '5'), usual: '2' },
  { name: 'exit-url', fits: isPage, takes: 'Write an address that starts with https://, or a place on your site that starts with /.' },
  { name: 'handoff', fits: oneOf('on', 'off'), usual: 'off' },
];

// Words by language, as `cta` and `disclaimer` take them.
export function worded(plain, spanish) {
  const [words, translated] = [plain.trim(), spanish.trim()];
  return [words, translated && `es: ${translated}`].filter(Boolean).join(' | ');
}

// What is set of all that was written, and what is wrong with the rest, both by name.
export function understood(written) {
  const settings = {};
  const wrong = {};
  for (const { name, fits, takes, usual } of KNOWN) {
    const value = (written[name] ?? '').trim();
    if (!value || value.toLowerCase() === usual) continue;
    if (fits(value)) settings[name] = value;
    else wrong[name] = `“${value}” is left out. ${takes}`;
  }
  return { settings, wrong };
}

const FILE = /[^/]*\.(js|html)$/;

// The folder that the files lie in, as an address that ends in a slash; nothing where it
// cannot be one. The address of a file in it is understood as well.
export function folderOf(written) {
  const value = written.trim().replace(FILE, '');
  if (!value || /[\s"'<>\x60\\?#]/.test(value)) return null;
  const folder = value.endsWith('/') ? value : value + '/';
  if (isWhole(folder)) return isHost(folder) ? folder : null;
  return folder.includes(':') || folder.startsWith('//') || HOST_ALONE.test(folder) ? null : folder;
}

export const FOLDER_TAKES = 'Write the folder as a place on your site, such as /tas-checklist/, or as a whole address that starts with https://.';

// What begins like the name of a host is taken for one whose https:// is missing.
const HOST_ALONE = /^[a-z0-9-]+(\.[a-z0-9-]+)+\//i;

// What was probably meant by a folder that cannot be one.
export function folderMeant(written) {
  const whole = `https://${written.trim()}`;
  return HOST_ALONE.test(`${written.trim()}/`) ? folderOf(whole) : null;
}

// The host becomes part of a policy, in which other signs have a meaning.
function isHost(address) {
  try {
    const { protocol, hostname, username } = new URL(address);
    return /^https?:$/.test(protocol) && !username && /^([a-z0-9.-]+|\[[0-9a-f:.]+\])$/.test(hostname);
  } catch {
    return false;
  }
}

// Whether a page with https refuses what comes from there, as it does what comes without,
// but from the computer in front of you.
export function isInsecure(folder) {
  return /^http:/i.test(folder) && !['localhost', '127.0.0.1'].includes(new URL(folder).hostname);
}

// Where the files come from, as a policy names it.
export function originOf(folder) {
  return isWhole(folder) ? new URL(folder).origin : "'self'";
}

// Whether an address can be used from a page on any other site.
export function isWhole(address) {
  return /^(https?:\/\/|mailto:)/i.test(address);
}
