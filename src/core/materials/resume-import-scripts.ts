import type { ImportSection } from './resume-import-headings.ts'

/*
 * What résumés in Arabic, Hebrew, Chinese, Japanese and Korean say: scripts without capitals, where a
 * name, an employer or a school cannot be told by its shape. Source: the usual headings of the countries'
 * own forms, such as the 履歴書 and the 职务/이력서 forms, in our own choice.
 */

/** Their headings, as they are written. */
export const scriptHeadings: Readonly<Partial<Record<ImportSection, string>>> = {
  contact:
    'معلومات الاتصال|بيانات الاتصال|المعلومات الشخصية|البيانات الشخصية|פרטים אישיים|פרטי קשר|个人信息|個人信息|联系方式|個人資料|聯絡方式|基本情報|連絡先|個人情報|인적사항|연락처|개인정보',
  summary:
    'نبذة عني|الملخص|الملخص المهني|الهدف الوظيفي|תקציר|פרופיל|אודות|מטרה|个人简介|自我评价|求职意向|個人簡介|自我介紹|自己pr|職務要約|志望動機|자기소개|요약|소개|지원동기',
  work: 'الخبرة العملية|الخبرات العملية|الخبرة المهنية|الخبرات|الخبرة|ניסיון תעסוקתי|ניסיון מקצועי|ניסיון|תעסוקה|工作经历|工作经验|工作經歷|工作經驗|实习经历|职业经历|職歴|職務経歴|経歴|職務経験|경력|경력사항|경력 사항|업무 경험',
  education:
    'التعليم|المؤهلات|المؤهلات العلمية|المؤهلات الأكاديمية|السيرة التعليمية|השכלה|לימודים|教育背景|教育经历|学历|學歷|教育程度|学歴|학력|학력사항|학력 사항',
  skills:
    'المهارات|المهارات التقنية|مهارات|כישורים|מיומנויות|יישומי מחשב|专业技能|技能|技能特长|專業技能|スキル|技術|活かせる経験|보유 기술|기술|기술 스택|역량|보유기술',
  projects: 'المشاريع|פרויקטים|项目经历|项目经验|專案經歷|プロジェクト|프로젝트',
  volunteer: 'العمل التطوعي|الأعمال التطوعية|התנדבות|志愿者经历|志工經歷|ボランティア|봉사활동',
  certificates:
    'الشهادات|الدورات|الدورات التدريبية|الشهادات والدورات|קורסים|תעודות|הסמכות|证书|资格证书|證照|資格|免許・資格|資格・免許|자격증|자격사항|자격 사항',
  languages: 'اللغات|שפות|语言|语言能力|語言|語言能力|語学|語学力|어학|외국어|언어',
  awards: 'الجوائز|פרסים|获奖经历|荣誉奖项|獲獎|受賞歴|수상|수상내역|수상 내역',
  publications: 'المنشورات|פרסומים|发表论文|論文|著書・論文|논문',
  interests: 'الاهتمامات|الهوايات|תחביבים|兴趣爱好|興趣|趣味|趣味・特技|취미',
  references: 'المراجع|המלצות|推荐人|推薦人|추천인',
}

/** What the whole is called at its top. */
export const scriptTitle =
  /^(?:السيرة الذاتية|سيرة ذاتية|קורות חיים|个人简历|简历|個人履歷|履歷表|履歷|履歴書|職務経歴書|이력서|경력기술서)\s*$/u

/** What stands before a name and says no more than that. */
export const scriptNameLabel = /^(?:الاسم|שם(?: מלא)?|姓名|氏名|名前|이름|성명)\s*[:：]\s*/u

/** How they say that something goes on. */
export const scriptOnwards: readonly string[] = [
  ...['الآن', 'حتى الآن', 'حاليا', 'اليوم', 'الحاضر', 'היום', 'כיום', 'הווה'],
  ...['至今', '今', '现在', '現在', '現職', '在职', '在職', '현재', '재직중', '재직 중'],
]

/** Words that only the name of an employer has. */
export const scriptEmployer =
  /株式会社|有限会社|合同会社|公司|集团|集團|銀行|银行|病院|医院|醫院|주식회사|\(주\)|㈜|은행|병원|شركة|مؤسسة|مصرف|بنك|مستشفى|חברת|בע["״]מ|בנק |עיריית/u

/** Words that only the name of a school has. */
export const scriptSchool =
  /大学|大學|学校|學校|学院|學院|高校|高中|대학|학교|جامعة|كلية|معهد|مدرسة|אוניברסיט|מכללת|מכללה|בית ספר|טכניון/u

/** Letters of scripts without capitals, and the marks on them. */
const caseless = /^[\p{Lo}\p{M}'’׳״·・ -]+$/u
const together = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * Whether words may be a name: two to four words of Arabic or Hebrew, or as many letters as names have
 * where they are written together.
 */
export function isScriptName(text: string): boolean {
  if (!caseless.test(text) || scriptEmployer.test(text) || scriptSchool.test(text)) return false
  const words = text.split(/[ ・·]/).length
  const letters = text.replace(/[ ・·]/g, '').length
  if (!together.test(text)) return words >= 2 && words <= 4 && text.length <= 40
  return letters >= 2 && (words > 1 ? letters <= 12 && words <= 3 : letters <= 4)
}
