import type { Trilingual } from './language.ts';

/** What the system's words for why it could not do something mean to whoever runs the program. */
const REASONS: Readonly<Record<string, Trilingual>> = {
  EACCES: { kk: 'рұқсат жоқ', ru: 'нет прав', en: 'no permission' },
  EPERM: { kk: 'рұқсат жоқ', ru: 'нет прав', en: 'no permission' },
  EROFS: { kk: 'диск тек оқуға арналған', ru: 'диск только для чтения', en: 'the disk is read-only' },
  ENOSPC: { kk: 'дискіде орын жоқ', ru: 'на диске нет места', en: 'the disk is full' },
  EDQUOT: { kk: 'дискідегі үлес таусылды', ru: 'исчерпана квота на диске', en: 'the disk quota is used up' },
  EFBIG: {
    kk: 'файл жүйе рұқсат еткеннен үлкен',
    ru: 'файл больше, чем разрешает система',
    en: 'the file is larger than the system allows',
  },
  EIO: { kk: 'дискінің қатесі', ru: 'ошибка диска', en: 'a disk error' },
  EBUSY: {
    kk: 'файлды басқа бағдарлама ашып тұр',
    ru: 'файл занят другой программой',
    en: 'another program has it open',
  },
  EISDIR: { kk: 'бұл – папка', ru: 'это папка', en: 'it is a folder' },
  ENODEV: {
    kk: 'бұл – кәдімгі файл емес',
    ru: 'это не обычный файл',
    en: 'it is not an ordinary file',
  },
  ENXIO: {
    kk: 'бұл – кәдімгі файл емес',
    ru: 'это не обычный файл',
    en: 'it is not an ordinary file',
  },
  ENOTDIR: {
    kk: 'жолда папканың орнында файл тұр',
    ru: 'на пути вместо папки файл',
    en: 'a file stands where a folder should be',
  },
  ELOOP: { kk: 'жолда сілтеме бар', ru: 'на пути ссылка', en: 'there is a link on the way' },
  EEXIST: { kk: 'ол бұрыннан бар', ru: 'это уже есть', en: 'it is there already' },
  ENOENT: { kk: 'ондай жол жоқ', ru: 'такого пути нет', en: 'there is no such path' },
  EILSEQ: {
    kk: 'аты UTF-8 емес, файлдың атын өзгертіңіз',
    ru: 'имя не в UTF-8, переименуйте файл',
    en: 'its name is not UTF-8, rename it',
  },
  ENAMETOOLONG: { kk: 'аты тым ұзын', ru: 'слишком длинное имя', en: 'the name is too long' },
};

/**
 * A reason in words, with the system's own behind them for whoever looks it up; others stay as they are.
 *
 * @param code e.g. `ENOSPC`
 */
export function systemReason(code: string): Trilingual | string {
  const words = Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
  if (words === undefined) return code;
  return { kk: `${words.kk}, ${code}`, ru: `${words.ru}, ${code}`, en: `${words.en}, ${code}` };
}
