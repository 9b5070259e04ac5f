/** Text of others on a terminal: what would move the cursor, or turn the direction of reading, is shown as a character. */

const control = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029]/g

/** On one line; each character stays one character, so that columns hold. */
export function visible(text: string): string {
  return text.replaceAll('\t', ' ').replace(control, shown => {
    const code = shown.charCodeAt(0)
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\u2421'
  })
}

/** How many columns a terminal gives to a text: marks that combine take none, wide characters two. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const character of text) columns += mark.test(character) ? 0 : wide.test(character) ? 2 : 1
  return columns
}

const mark = /[\p{Mn}\p{Me}\u200b-\u200f\ufeff]/u
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u
