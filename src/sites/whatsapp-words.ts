/** The few words of WhatsApp's interface that tell what nothing else on the page does. */

/** How a group, a community or a broadcast is called, in languages whose words for them are known; a part of a word counts. */
const rooms =
  /group|grupo|grupa|grupy|grupie|gruppe|gruppo|groupe|groep|grubu|gruba|grup\b|групп|групи|групу|групі|communit|comunidad|comunidade|comunità|communauté|gemeinschaft|społeczno|topluluk|komunitas|сообществ|спільнот|broadcast|difusión|transmissão|diffusion|рассылк|розсилк|channel|canal\b|kanal|канал/iu;

/** True for words of the interface that speak of a room; never asked of a name. */
export function namesRoom(text: string): boolean {
  return rooms.test(text);
}

/** The user, in the languages of the interface. */
const you = [
  ...['you', 'вы', 'ви', 'tú', 'tu', 'vos', 'você', 'du', 'sie', 'vous', 'toi', 'jij', 'u', 'ty', 'sen', 'siz'],
  ...[
    'anda',
    'kamu',
    'te',
    'io',
    'eu',
    'jag',
    'deg',
    'dig',
    'dere',
    'ben',
    'сіз',
    'أنت',
    'את/ה',
    '你',
    '您',
    'あなた',
    '나',
  ],
];

/** Whether a title is the user's own: the page adds the word for him to it. */
export function selfMark(title: string): boolean {
  const inBrackets = /[(（]([^()（）]{1,12})[)）]$/u.exec(title)?.[1];
  return inBrackets !== undefined && you.includes(inBrackets.trim().toLowerCase());
}

/** Whether a label before a message says that it is the user's own. */
export function labelsOwn(label: string): boolean {
  const word = /^(.{1,12}?)\s?:$/u.exec(label.trim())?.[1];
  return word !== undefined && you.includes(word.toLowerCase());
}

const delivered =
  /^(?:sent|delivered|read|played|отправлено|доставлено|прочитано|прослушано|enviad[ao]|entregue|lid[ao]|entregado|leído|reproducido|reproduzida|gesendet|zugestellt|gelesen|envoyé|distribué|lu|inviato|consegnato|letto|надіслано|прочитано)$/iu;
const waiting = /^(?:pending|ожидание|pendente|pendiente|ausstehend|en attente|in attesa|очікування)$/iu;

/** Whether a label is how far one of the user's own messages has come. */
export function tellsDelivery(label: string): boolean {
  return delivered.test(label.trim());
}

/** Whether a label says that a message has not left yet. */
export function tellsWaiting(label: string): boolean {
  return waiting.test(label.trim());
}
