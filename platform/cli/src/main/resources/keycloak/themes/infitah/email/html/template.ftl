<#macro emailLayout>
<#assign direction = (ltr)?then('ltr','rtl')>
<!DOCTYPE html>
<html lang="${locale.language}" dir="${direction}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
</head>
<body dir="${direction}" style="margin:0;background:#faf7f0;color:#17201d;font-family:Vazirmatn,'Segoe UI',Tahoma,sans-serif;font-size:16px;line-height:1.7">
  <table role="presentation" dir="${direction}" width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse">
    <tr><td dir="${direction}" style="background:#0b5548;color:#ffffff;padding:16px 24px;font-size:20px;font-weight:700">${msg("infitahMailHeader")}</td></tr>
    <tr><td dir="${direction}" style="padding:24px;background:#ffffff">
      <#nested>
    </td></tr>
    <tr><td dir="${direction}" style="padding:16px 24px;color:#4c5a55;font-size:14px">${msg("infitahMailFooter")}</td></tr>
  </table>
</body>
</html>
</#macro>
