import { describe, expect, it } from 'vitest';
import { schemeOn, signaturesOn } from './read-scheme.ts';

const SIGNED = 'Every webhook has a `Harbor-Signature` header: an HMAC-SHA256 of the body, in hex.';
const PLAIN = 'Harbor-Signature; HMAC-SHA256 {body} hex';
const page = (text: string): string => `# Ferry webhooks\n\n${text}\n`;

describe('the header is named', () => {
  it.each([
    ['by a sentence', SIGNED, PLAIN],
    ['without marks of code', SIGNED.replaceAll('`', ''), PLAIN],
    ['by a table', '| Header | Description |\n| - | - |\n| Harbor-Signature | HMAC-SHA256 of the body, in hex |', PLAIN],
    ['by an item', 'Headers:\n\n- `Harbor-Signature`: HMAC-SHA256 of the body, in hex', PLAIN],
    [
      'by a request',
      `~~~http\nPOST / HTTP/1.1\nHarbor-Signature: ${'0a'.repeat(32)}\n~~~\n\nIt is an HMAC with SHA-256 of the body.`,
      PLAIN,
    ],
    [
      'by code',
      "~~~js\nconst given = req.headers['harbor-signature'];\nconst made = createHmac('sha256', secret).update(req.body).digest('hex');\n~~~",
      'harbor-signature; HMAC-SHA256 {body} hex',
    ],
    [
      'as a server variable',
      "~~~php\n$made = hash_hmac('sha256', $body, $secret);\n$ok = hash_equals($made, $_SERVER['HTTP_HARBOR_SIGNATURE']);\n~~~",
      PLAIN,
    ],
    [
      'by what it holds, not by its name',
      'The signature of a webhook is in its `X-Seal` header: an HMAC-SHA256 of the body, in hex.',
      'X-Seal; HMAC-SHA256 {body} hex',
    ],
    [
      'as one that there could be',
      'Webhooks are signed with HMAC-SHA256; you choose a header (e.g. `Harbor-Signature`).',
      'the pages do not name the header',
    ],
    ['as the old one', `${SIGNED} The legacy \`X-Old-Signature\` header is an HMAC-SHA1.`, PLAIN],
    [
      'for two algorithms',
      `${SIGNED.replace('Signature', 'Signature-256')} \`Harbor-Signature\` is an HMAC-SHA1 of it.`,
      'Harbor-Signature-256; HMAC-SHA256 {body} hex',
    ],
    [
      'for a version of the signature',
      '`X-Signature-Version` is the version of the webhook. It is signed by an HMAC with SHA-256.',
      'the pages do not name the header',
    ],
  ])('%s', (_how, text, scheme) => {
    expect(schemeOn(page(text))).toBe(scheme);
  });
});

describe('the form of the header', () => {
  it.each([
    ['`sha256=<signature>`', 'Harbor-Signature sha256=; HMAC-SHA256 {body} hex'],
    ['The signature is prefixed with `sha256=`.', 'Harbor-Signature sha256=; HMAC-SHA256 {body} hex'],
    ['A comma-separated list of signatures.', 'Harbor-Signature divided by ,; HMAC-SHA256 {body} hex'],
    ['The header is `t=<unix>,v1=<hex>`.', 'the pages do not say what is signed besides the body'],
    [
      'The header is `t=<unix>,v1=<hex>`, the signature of `{t}.{body}`.',
      'Harbor-Signature v1= divided by ,; HMAC-SHA256 {timestamp}.{body} hex; time Harbor-Signature t=',
    ],
    [
      'The header is `ts=<ms>;h1=<hex>`. The timestamp is in milliseconds; `ts:payload` is the signed message.',
      'Harbor-Signature h1= divided by ;; HMAC-SHA256 {timestamp}:{body} hex; time Harbor-Signature ts= milliseconds',
    ],
  ])('%s', (text, scheme) => {
    expect(schemeOn(page(`${SIGNED}\n\n${text.replace('The header', 'The `Harbor-Signature` header')}`))).toBe(scheme);
  });
});

describe('what stands in front of the signature is found, however a sentence puts it', () => {
  const alone = 'Harbor-Signature sha256=; HMAC-SHA256 {body} hex';
  it.each([
    'holds `sha256=` and the HMAC of the body in hex, made with SHA-256',
    'is `sha256=` plus the hex digest of the body, an HMAC with SHA-256',
    'is `sha256=` and then the HMAC-SHA256 of the body in hex',
    'contains "sha256=" and the HMAC-SHA256 of the body, in hex',
    'consists of `sha256=`, and the HMAC-SHA256 of the body in hex',
    'is the HMAC-SHA256 of the body in hex, with `sha256=` in front',
    'starts with `sha256=`, followed by the HMAC-SHA256 of the body in hex',
    'is the HMAC-SHA256 of the body in hex, prefixed with `sha256=`',
    'has the form `sha256=<hex>`, an HMAC of the body',
  ])('%s', (text) => {
    expect(schemeOn(page(`The header \`Harbor-Signature\` of a webhook ${text}.`))).toBe(alone);
  });

  const timed = 'Harbor-Signature v1= divided by ,; HMAC-SHA256 {timestamp}.{body} hex; time Harbor-Signature t=';
  it.each([
    'holds `t=` and the Unix timestamp in seconds, then, comma-separated, `v1=` and the signature',
    'holds two comma-separated values: "t=" with the Unix timestamp in seconds, and "v1=" with the signature',
    'has comma-separated parts, of which `t=` is the Unix timestamp in seconds and `v1=` the signature',
  ])('%s', (text) => {
    const signed = 'The signature is the HMAC-SHA256 of `{timestamp}.{body}`, in hex.';
    expect(schemeOn(page(`The header \`Harbor-Signature\` of a webhook ${text}. ${signed}`))).toBe(timed);
  });

  it.each([
    'Compare it with the header `Harbor-Signature`, and set `retry=` in your settings.',
    'The signature does not cover the query parameter `sig=` of the URL.',
  ])('but not something else: %s', (text) => {
    expect(schemeOn(page(`${SIGNED}\n\n${text}`))).toBe(PLAIN);
  });
});

describe('the algorithm and the encoding', () => {
  it.each([
    ['HMAC using the SHA-512 algorithm, base64-encoded', 'HMAC-SHA512 {body} base64'],
    ['hex digest of the body by HMAC (SHA1)', 'HMAC-SHA1 {body} hex'],
    ['Ed25519 signature of the body, in hex', 'Ed25519 {body} hex; key hex'],
    ['ECDSA signature of the body (P-256), in base64', 'ECDSA-P256 {body} base64; key base64'],
  ])('%s', (text, scheme) => {
    expect(schemeOn(page(`The \`Harbor-Signature\` header of a webhook is an ${text}.`))).toBe(`Harbor-Signature; ${scheme}`);
  });

  it.each([
    ['an RSA-SHA256 signature of the body', 'the receiver cannot verify RSA-SHA256'],
    ['an HMAC-MD5 of the body', 'the receiver cannot verify HMAC-MD5'],
    ['an HMAC-SHA256 of the body in base64url', 'the receiver cannot read signatures in base64url'],
    ['the signature of the body', 'the pages do not name the algorithm'],
  ])('%s', (text, why) => {
    expect(schemeOn(page(`The \`Harbor-Signature\` header of a webhook is ${text}.`))).toBe(why);
  });

  it('is assumed from a prefix that says it', () => {
    const { scheme } = signaturesOn(page('A webhook has the header `X-Harbor-Signature: sha256=<signature>`.'));
    expect(scheme?.data.algorithm).toBe('HMAC-SHA256');
    expect(scheme?.assumed).toEqual([
      'that the algorithm is HMAC-SHA256, as the prefix suggests',
      'that signatures are in hex',
      'that the body alone is signed',
    ]);
  });
});

const HEADERS = 'Webhooks have the headers `Harbor-Id`, `Harbor-Time` (seconds since 1970) and `Harbor-Signature`.';
const AS = (signed: string): string =>
  `Harbor-Signature; HMAC-SHA256 ${signed} hex${signed.includes('{timestamp}') ? '; time Harbor-Time' : ''}${signed.includes('{id}') ? '; id Harbor-Id' : ''}`;

describe('what is signed', () => {
  it.each([
    ['`{timestamp}.{payload}`', '{timestamp}.{body}'],
    ['`timestamp.body`', '{timestamp}.{body}'],
    ['`<id>.<timestamp>.<raw body>`', '{id}.{timestamp}.{body}'],
    ['`v0:{timestamp}:{body}`', 'v0:{timestamp}:{body}'],
    ['`timestamp + "." + body`', '{timestamp}.{body}'],
    ['the id, timestamp and body, joined with a period between them, a period', '{id}.{timestamp}.{body}'],
    ['the timestamp concatenated with the body', '{timestamp}{body}'],
    ['the url followed by the raw body', '{url}{body}'],
    ['the raw body of the request', '{body}'],
  ])('%s', (text, signed) => {
    expect(schemeOn(page(`${HEADERS}\n\nThe signature is the HMAC-SHA256, in hex, of ${text}.`))).toBe(AS(signed));
  });

  it('is not made up where it is not said how parts are joined', () => {
    expect(schemeOn(page(`${HEADERS}\n\nThe signature is the HMAC-SHA256 of the timestamp and the body.`))).toBe(
      'the pages do not say how the signed text is assembled',
    );
  });

  it.each([
    ['`{nonce}.{body}`; the nonce is in the `Harbor-Nonce` header', '{nonce}.{body}', 'Harbor-Nonce'],
    ['`{id}.{body}`; the `Harbor-Id` header is different for each attempt', '{nonce}.{body}', 'Harbor-Id'],
  ])('can be another one each time: %s', (text, signed, header) => {
    expect(schemeOn(page(`${SIGNED}\n\nThe signature is of ${text}.`))).toBe(
      `Harbor-Signature; HMAC-SHA256 ${signed} hex; nonce ${header}`,
    );
  });

  it('is a list of what is put together', () => {
    const list = 'Concatenate these to get the signed payload:\n\n- The timestamp\n- The character `.`\n- The request body';
    expect(schemeOn(page(`${HEADERS}\n\nThe signature is the HMAC-SHA256, in hex.\n\n${list}`))).toBe(AS('{timestamp}.{body}'));
  });
});

describe('code', () => {
  it.each([
    [
      'js',
      "const payload = [timestamp, rawBody].join('.');\nconst made = crypto\n  .createHmac('sha256', secret)\n  .update(payload)\n  .digest('hex');",
      '{timestamp}.{body}',
    ],
    [
      'js',
      "const made = createHmac('sha256', secret).update(`${id}.${time}.${JSON.stringify(req.body)}`).digest('hex');",
      '{id}.{timestamp}.{body}',
    ],
    [
      'python',
      'message = f"{timestamp}:{body.decode()}"\nmade = hmac.new(secret.encode(), message.encode("utf-8"), hashlib.sha256).hexdigest()',
      '{timestamp}:{body}',
    ],
    ['python', 'made = hmac.new(key=secret, msg=timestamp + b"." + body, digestmod="sha256").hexdigest()', '{timestamp}.{body}'],
    ['php', "$made = hash_hmac('sha256', $timestamp . '.' . $body, $secret);", '{timestamp}.{body}'],
    ['ruby', 'made = OpenSSL::HMAC.hexdigest("sha256", secret, "#{timestamp}.#{request.body.read}")', '{timestamp}.{body}'],
    [
      'go',
      'mac := hmac.New(sha256.New, []byte(secret))\nmac.Write([]byte(fmt.Sprintf("%s.%s", timestamp, body)))\nmade := hex.EncodeToString(mac.Sum(nil))',
      '{timestamp}.{body}',
    ],
    [
      'csharp',
      'var mac = new HMACSHA256(key);\nvar made = Convert.ToHexString(mac.ComputeHash(Encoding.UTF8.GetBytes(timestamp + body)));',
      '{timestamp}{body}',
    ],
    ['', 'hex(HMAC_SHA256(secret, url + body))', '{url}{body}'],
  ])('%s: %s', (language, code, signed) => {
    expect(schemeOn(page(`${HEADERS}\n\n~~~${language}\n${code}\n~~~`))).toBe(AS(signed));
  });

  it('that changes the body before is not described by a scheme', () => {
    const code = "hash_hmac('sha256', base64_encode($body), $secret)";
    expect(schemeOn(page(`${HEADERS}\n\n~~~php\n$made = ${code};\n~~~`))).toMatch(/^the text is transformed/);
  });

  it('that decodes the secret says how it becomes a key', () => {
    const code =
      "const key = Buffer.from(secret, 'base64');\nconst made = createHmac('sha256', key).update(rawBody).digest('base64');";
    expect(schemeOn(page(`${HEADERS}\n\n~~~js\n${code}\n~~~`))).toBe('Harbor-Signature; HMAC-SHA256 {body} base64; key base64');
  });
});

describe('keys, times and ids', () => {
  const ALL = `${HEADERS} The signature is the HMAC-SHA256, in hex, of \`{id}.{timestamp}.{body}\`.`;
  const given = AS('{id}.{timestamp}.{body}');
  it.each([
    ['Base64-decode the secret, without the `hbsec_` prefix, to get the key.', given.replace('hex;', 'hex; key hbsec_ base64;')],
    ['The secret begins with `hbsec_`.', given],
    ['Reject a webhook if its timestamp is more than 5 minutes old.', given.replace('Time', 'Time 300')],
    ['The tolerance of the timestamp is ten minutes.', given.replace('Time', 'Time 600')],
    ['Respond within 30 seconds, whatever the timestamp.', given],
    ['The timestamp in the `Harbor-Time` header is in milliseconds.', given.replace('Time', 'Time milliseconds')],
  ])('%s', (text, scheme) => {
    expect(schemeOn(page(`${ALL.replace(' (seconds since 1970)', '')}\n\n${text}`))).toBe(scheme);
  });

  it.each([
    ['a unique id of the delivery, for deduplication', `${PLAIN}; id Harbor-Id`],
    ['the id of your account', PLAIN],
    ['the unique id of the subscription', PLAIN],
    ['unique per attempt to deliver: a retry has another one', PLAIN],
  ])('an id that is %s', (about, scheme) => {
    expect(schemeOn(page(`${SIGNED}\n\n- \`Harbor-Id\`: ${about}`))).toBe(scheme);
  });
});

describe('secrets that are sent along', () => {
  it.each([
    ['We send your token in the `X-Harbor-Token` header of each callback.', 'X-Harbor-Token; equal {body} text'],
    [
      'Each notification contains the secret in the header `Authorization: Bearer <secret>`.',
      'Authorization Bearer ; equal {body} text',
    ],
    ['Webhooks can use basic authentication.', 'basic-auth'],
    ['We send the token in the `X-Gitlab-Token` header of each webhook.', 'gitlab'],
    ['You must send your token in the `X-Harbor-Token` header.', 'nothing'],
    ['The `X-RateLimit-Reset` header tells when you may call again.', 'nothing'],
    [`${SIGNED} We send your token in the \`X-Harbor-Token\` header, too.`, PLAIN],
  ])('%s', (text, scheme) => {
    expect(schemeOn(page(text))).toBe(scheme);
  });
});

describe('where deliveries are spoken of', () => {
  const section = SIGNED.replace('Every webhook', 'Each request');
  it.each([
    ['# Harbor\n\n## Webhooks\n\n### Security', PLAIN],
    ['# Harbor\n\n## Notifications\n\n### Authentication', PLAIN],
    ['# Harbor\n\n## Signatures', 'nothing'],
    ['# Harbor\n\n## API requests', 'nothing'],
    ['# Harbor webhooks\n\n## Signing API requests', 'nothing'],
    ['# Harbor webhooks\n\n## Deprecated', 'nothing'],
    ['# Harbor\n\n## Signatures\n\nAll our webhooks are signed.', PLAIN],
    ['# Security\n\n## Check the request signature\n\nVerify that we sent an event request.', PLAIN],
  ])('%s', (headings, scheme) => {
    expect(schemeOn(`${headings}\n\n${section}\n`)).toBe(scheme);
  });

  it('on several pages of a set', () => {
    expect(
      schemeOn(
        page('Check the `Harbor-Signature` header.'),
        '# Signing webhooks\n\nWe sign a webhook by an HMAC-SHA256 of its body, in hex.\n',
      ),
    ).toBe(PLAIN);
  });

  it('on the newest version of a page', () => {
    const dated = (date: string, text: string): string => `---\ndate: ${date}\n---\n\n${page(text)}`;
    const old = SIGNED.replace('SHA256', 'SHA1');
    expect(schemeOn(dated('2024-01-01', old), dated('2025-01-01', SIGNED))).toBe(PLAIN);
  });
});

describe('contradictions', () => {
  it.each([
    ['encoding', 'The signature is base64-encoded.'],
    ['algorithm', 'It is an HMAC with SHA-512.'],
    ['header', 'Compare it with the `Pier-Signature` header.'],
  ])('of the %s leave nothing', (about, text) => {
    const { scheme, contradictions } = signaturesOn(page(`${SIGNED}\n\n${text}`));
    expect(scheme).toBeUndefined();
    expect(contradictions.map(({ first }) => first.about)).toEqual([about]);
  });

  it('of the tolerance leave the longer one', () => {
    const text = 'The header is `t=<unix>,v1=<hex>`, the signature of `{t}.{body}`. Its tolerance is 60 seconds.';
    expect(schemeOn(page(`${SIGNED} ${text}\n\nReject a timestamp that is older than five minutes.`))).toMatch(/t= 300$/);
  });
});
